package org.parley.vocabulary;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.resource.ResourceFolder;

/**
 * The prefixes that queries, rules and exports are given. Those of the data depend on its base IRI,
 * which is a setting, so the one file of prefixes names them relative to it.
 */
public final class Prefixes {

  static final String FILE = "ontology/prefixes.ttl";

  private static final Pattern LINE = Pattern.compile("@prefix (\\w*): <([^>]*)> \\.");

  private final SortedMap<String, String> namespaces;

  private Prefixes(SortedMap<String, String> namespaces) {
    this.namespaces = Collections.unmodifiableSortedMap(namespaces);
  }

  /**
   * The prefixes for data under a base.
   *
   * @param base the base IRI of the data, which ends in a slash
   */
  public static Prefixes read(String base) {
    SortedMap<String, String> namespaces = new TreeMap<>();
    for (String line : ResourceFolder.text(FILE).lines().filter(l -> l.startsWith("@")).toList()) {
      Matcher prefix = LINE.matcher(line);
      if (!prefix.matches()) {
        throw new IllegalStateException(FILE + ": not a prefix: " + line);
      }
      String namespace = prefix.group(2);
      namespaces.put(prefix.group(1), namespace.contains(":") ? namespace : base + namespace);
    }
    return new Prefixes(namespaces);
  }

  /** Namespaces by prefix, sorted. */
  public Map<String, String> namespaces() {
    return namespaces;
  }
}
