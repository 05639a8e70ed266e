package org.parley.coding;

import java.util.List;

/**
 * What fills a role: the usual name first, then the other forms in which the article names the same
 * actor.
 */
public record Filler(List<String> names) {

  public Filler {
    names = List.copyOf(names);
    if (names.isEmpty() || names.get(0).isBlank()) {
      throw new IllegalArgumentException("a filler has at least one name");
    }
  }

  public static Filler of(String... names) {
    return new Filler(List.of(names));
  }

  /** The usual name. */
  public String name() {
    return names.get(0);
  }
}
