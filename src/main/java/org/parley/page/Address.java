package org.parley.page;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which page is asked for, and for what.
 *
 * @param path below the site's root, without a slash in front: {@code index.html}, {@code
 *     doc/actor/rus.html}. What is percent-encoded in an IRI is so here
 * @param parameters what the reader filled in, by name
 */
public record Address(String path, Map<String, String> parameters) {

  public Address {
    parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
  }

  public static Address of(String path) {
    return new Address(path, Map.of());
  }
}
