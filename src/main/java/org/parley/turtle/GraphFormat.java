package org.parley.turtle;

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

/** The ways to write a graph down. A format without named graphs merges them when it is written. */
public enum GraphFormat {
  TURTLE("turtle", "ttl", "text/turtle", false, ""),
  TRIG("trig", "trig", "application/trig", true, ""),
  NTRIPLES("ntriples", "nt", "application/n-triples", false, "n-triples"),
  NQUADS("nquads", "nq", "application/n-quads", true, "n-quads"),
  JSONLD("jsonld", "jsonld", "application/ld+json", true, "json-ld"),
  RDFXML("rdfxml", "rdf", "application/rdf+xml", false, "rdf/xml rdf-xml owl xml");

  private final String label;
  private final String extension;
  private final String mediaType;
  private final boolean namedGraphs;
  private final String aliases;

  GraphFormat(
      String label, String extension, String mediaType, boolean namedGraphs, String aliases) {
    this.label = label;
    this.extension = extension;
    this.mediaType = mediaType;
    this.namedGraphs = namedGraphs;
    this.aliases = aliases;
  }

  /** The format of a name, file extension or media type, in any letter case. */
  public static GraphFormat of(String name) {
    return find(name)
        .orElseThrow(
            () -> unknown("no graph format '" + name + "'", name.toLowerCase(Locale.ROOT)));
  }

  /** The format that a file's extension tells. */
  public static GraphFormat ofFile(Path file) {
    String extension = extensionOf(file);
    return find(extension)
        .orElseThrow(
            () ->
                extension.isEmpty()
                    ? unknown("no file extension tells the graph format of " + file, "")
                    : unknown("no graph format has the extension ." + extension, extension));
  }

  /** As {@link #ofFile}, for callers that may take the file for something else. */
  public static Optional<GraphFormat> findByFile(Path file) {
    return find(extensionOf(file));
  }

  /** As {@link #of}, for callers that may take the name for something else. */
  public static Optional<GraphFormat> find(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> format.names().contains(wanted)).findFirst();
  }

  private static String extensionOf(Path file) {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    return name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "";
  }

  private static Fault unknown(String what, String given) {
    List<String> all = Arrays.stream(values()).flatMap(f -> f.names().stream()).toList();
    String formats = "formats: " + list();
    return Fault.of(ExitCode.USAGE, what)
        .advise(Nearest.hint(given, all).map(hint -> hint + " " + formats).orElse(formats));
  }

  private static String list() {
    return Arrays.stream(values())
        .map(f -> f.label + (f.extension.equals(f.label) ? "" : " (." + f.extension + ")"))
        .collect(Collectors.joining(", "));
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

  public boolean keepsNamedGraphs() {
    return namedGraphs;
  }
}
