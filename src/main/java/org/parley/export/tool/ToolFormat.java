package org.parley.export.tool;

import java.util.List;
import org.parley.format.Format;
import org.parley.format.Formats;

/** A form for tools that know no RDF; it holds what the tool can show, not all that is known. */
public enum ToolFormat implements Format {
  GRAPHML("graphml"),
  GEXF("gexf"),
  GEOJSON("geojson"),
  /** Events as dyads, in the terms of PLOVER. */
  PLOVER("plover"),
  /** Agreements, in the manner of PA-X. */
  CSV("csv");

  private final String label;

  ToolFormat(String label) {
    this.label = label;
  }

  /** These formats, to choose from. */
  public static Formats<ToolFormat> all() {
    return Formats.of("export format", List.of(values()));
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String extension() {
    return label;
  }

  @Override
  public List<String> names() {
    return List.of(label);
  }
}
