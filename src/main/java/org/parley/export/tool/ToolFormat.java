package org.parley.export.tool;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A form for tools that know no RDF; it holds what the tool can show, not all that is known. */
public enum ToolFormat {
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

  /** Its name, which is the extension of its files as well. */
  public String label() {
    return label;
  }

  /** The format of that name, in any letter case. */
  public static Optional<ToolFormat> find(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> format.label.equals(wanted)).findFirst();
  }

  /** The format that a file's extension tells. */
  public static Optional<ToolFormat> findByFile(Path file) {
    String name = String.valueOf(file.getFileName());
    return find(name.substring(name.lastIndexOf('.') + 1)).filter(format -> name.contains("."));
  }
}
