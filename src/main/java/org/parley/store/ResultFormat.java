package org.parley.store;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.fault.Nearest;

/** The ways to write the answer of a SELECT or ASK down. */
public enum ResultFormat {
  /** Aligned columns for people: names short, no quotes, nothing that could steer a terminal. */
  TABLE("table", "txt", "text/plain", "text"),
  CSV("csv", "csv", "text/csv", ""),
  TSV("tsv", "tsv", "text/tab-separated-values", ""),
  JSON("json", "json", "application/sparql-results+json", "srj application/json"),
  XML("xml", "xml", "application/sparql-results+xml", "srx application/xml"),
  MARKDOWN("markdown", "md", "text/markdown", "");

  private final String label;
  private final String extension;
  private final String mediaType;
  private final String aliases;

  ResultFormat(String label, String extension, String mediaType, String aliases) {
    this.label = label;
    this.extension = extension;
    this.mediaType = mediaType;
    this.aliases = aliases;
  }

  /** The format of a name, file extension or media type, in any letter case. */
  public static ResultFormat of(String name) {
    return find(name).orElseThrow(() -> unknown("no result format '" + name + "'", name));
  }

  /** The format that a file's extension tells. */
  public static ResultFormat ofFile(Path file) {
    String extension = extensionOf(file);
    return find(extension)
        .orElseThrow(
            () -> unknown("no result format has the extension '." + extension + "'", extension));
  }

  /** As {@link #ofFile}, for callers that may take the file for something else. */
  public static Optional<ResultFormat> findByFile(Path file) {
    return find(extensionOf(file));
  }

  private static Optional<ResultFormat> find(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> format.names().contains(wanted)).findFirst();
  }

  private static String extensionOf(Path file) {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static Fault unknown(String what, String given) {
    List<String> all = Arrays.stream(values()).flatMap(f -> f.names().stream()).toList();
    String formats =
        "formats: "
            + Arrays.stream(values()).map(ResultFormat::label).collect(Collectors.joining(", "));
    return Fault.of(ExitCode.USAGE, what)
        .advise(Nearest.hint(given, all).map(hint -> hint + " " + formats).orElse(formats));
  }

  /** The name that help and messages use. */
  public String label() {
    return label;
  }

  /** The file extension, without the dot. */
  public String extension() {
    return extension;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Every name that {@link #of} takes, the usual one first. */
  public List<String> names() {
    return Stream.concat(Stream.of(label, extension, mediaType), Arrays.stream(aliases.split(" ")))
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }
}
