package org.parley.store;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.parley.format.Format;
import org.parley.format.Formats;

/** The ways to write the answer of a SELECT or ASK down. */
public enum ResultFormat implements Format {
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
    return all().named(name);
  }

  /** These formats, to choose from. */
  public static Formats<ResultFormat> all() {
    return Formats.of("result format", List.of(values()));
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
}
