package org.parley.turtle;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.parley.format.Format;
import org.parley.format.Formats;

/** The ways to write a graph down. A format without named graphs merges them when it is written. */
public enum GraphFormat implements Format {
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
    return all().named(name);
  }

  /** These formats, to choose from. */
  public static Formats<GraphFormat> all() {
    return Formats.of("graph format", List.of(values()));
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String extension() {
    return extension;
  }

  public String mediaType() {
    return mediaType;
  }

  @Override
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
