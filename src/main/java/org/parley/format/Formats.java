package org.parley.format;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.fault.Nearest;

/**
 * The formats that somebody may choose from, by name or by a file's extension. Who asks for another
 * is told which there are and which of them is meant, perhaps.
 *
 * @param <F> the formats
 */
public final class Formats<F extends Format> {

  private final String kind;
  private final List<F> all;

  private Formats(String kind, List<F> all) {
    this.kind = kind;
    this.all = all;
  }

  /**
   * The choice among them.
   *
   * @param kind what messages call one of them: {@code graph format}
   * @param all the formats; the first that has a name is the one it stands for
   */
  public static <F extends Format> Formats<F> of(String kind, List<F> all) {
    return new Formats<>(kind, List.copyOf(all));
  }

  /** These and others, in this order. */
  public static Formats<Format> of(String kind, Formats<?> these, Formats<?> others) {
    return new Formats<>(
        kind, Stream.<Format>concat(these.all.stream(), others.all.stream()).toList());
  }

  /** The format of a name, file extension or media type, in any letter case. */
  public F named(String name) {
    return find(name)
        .orElseThrow(() -> unknown("no " + kind + " '" + name + "'", name, Format::label));
  }

  /** As {@link #named}, for callers that may take the name for something else. */
  public Optional<F> find(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return all.stream().filter(format -> format.names().contains(wanted)).findFirst();
  }

  /** The format that a file's extension tells. */
  public F ofFile(Path file) {
    return findByFile(file)
        .orElseThrow(
            () ->
                unknown(
                    "no file extension tells the " + kind + " of " + file,
                    extensionOf(file),
                    Formats::withExtension));
  }

  /** As {@link #ofFile}, for callers that may take the file for something else. */
  public Optional<F> findByFile(Path file) {
    return find(extensionOf(file));
  }

  private static String extensionOf(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "";
  }

  private Fault unknown(String what, String given, Function<Format, String> shown) {
    List<String> names = all.stream().flatMap(format -> format.names().stream()).toList();
    String formats =
        "formats: " + all.stream().map(shown).distinct().collect(Collectors.joining(", "));
    return Fault.of(ExitCode.USAGE, what)
        .advise(Nearest.hint(given, names).map(hint -> hint + " " + formats).orElse(formats));
  }

  private static String withExtension(Format format) {
    return format.extension().equals(format.label())
        ? format.label()
        : format.label() + " (." + format.extension() + ")";
  }
}
