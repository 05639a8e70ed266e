package org.parley.identity;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.rdf4j.model.Value;

/**
 * Who fills a role, as two articles may name them differently: one has the delegations, the other
 * the persons who lead them.
 *
 * @param sides the states, bodies and groups, also those that the persons stand for
 * @param persons the persons
 * @param personsOnly whether the article names nobody but persons in this role
 */
record Cast(Set<Value> sides, Set<Value> persons, boolean personsOnly) {

  static final Cast NOBODY = new Cast(Set.of(), Set.of(), false);

  Cast {
    sides = Set.copyOf(sides);
    persons = Set.copyOf(persons);
  }

  boolean isEmpty() {
    return sides.isEmpty() && persons.isEmpty();
  }

  /** Everybody by whom the event may be looked for. */
  Set<Value> all() {
    Set<Value> all = new HashSet<>(sides);
    all.addAll(persons);
    return all;
  }

  Verdict against(Cast other) {
    if (isEmpty() || other.isEmpty()) {
      return Verdict.UNKNOWN;
    }
    if (personsOnly && other.personsOnly) {
      return named(persons, other.persons);
    }
    if (sides.isEmpty() || other.sides.isEmpty()) {
      return Verdict.UNKNOWN;
    }
    return named(sides, other.sides);
  }

  /**
   * All of the one among the others. One who is shared by a pair is not enough to know the pair
   * again, and no reason to keep them apart.
   */
  private static Verdict named(Set<Value> some, Set<Value> others) {
    if (some.equals(others)) {
      return Verdict.SAME;
    }
    Set<Value> shared = new HashSet<>(some);
    shared.retainAll(others);
    if (shared.size() < Math.min(some.size(), others.size())) {
      return Verdict.CLASH;
    }
    return shared.size() > 1 ? Verdict.FITS : Verdict.UNKNOWN;
  }
}
