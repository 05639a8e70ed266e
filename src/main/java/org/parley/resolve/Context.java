package org.parley.resolve;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the rest of an article tells of a name in it: of a person, whose minister or envoy it is; of
 * a place, which countries the article is about. It settles names that fit several things and
 * nothing else, so that a name means the same in every article wherever it can.
 *
 * @param sides names of the states and bodies that a person acts for, by the name of the person
 * @param names all names of actors and places in the article
 */
public record Context(Map<String, List<String>> sides, Set<String> names) {

  public Context {
    sides = Map.copyOf(sides);
    names = Set.copyOf(names);
  }

  /** Nothing else is told. */
  public static Context none() {
    return new Context(Map.of(), Set.of());
  }
}
