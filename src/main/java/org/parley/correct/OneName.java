package org.parley.correct;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;

/**
 * Which actors and places persons have said to be one, however many decisions lie between the two.
 * A function of the set of decisions: in which order they were made is no matter.
 */
public final class OneName {

  private final Map<Value, Set<IRI>> together = new HashMap<>();
  private final Set<Value> givenUp = new HashSet<>();

  /**
   * By these corrections.
   *
   * @param isEvent tells events and reports, whose identity is decided elsewhere, from other things
   */
  public OneName(List<Correction> corrections, Predicate<IRI> isEvent) {
    for (Correction correction : corrections) {
      if (correction.decision() instanceof Decision.Same same && !isEvent.test(same.thing())) {
        unite(same.thing(), same.other());
      }
    }
  }

  private void unite(IRI thing, IRI other) {
    Set<IRI> all = new TreeSet<>((a, b) -> a.stringValue().compareTo(b.stringValue()));
    all.addAll(together.getOrDefault(thing, Set.of(thing)));
    all.addAll(together.getOrDefault(other, Set.of(other)));
    all.forEach(one -> together.put(one, all));
    givenUp.add(thing);
  }

  boolean isEmpty() {
    return together.isEmpty();
  }

  /** Whether decisions make the two one. */
  public boolean areOne(IRI thing, IRI other) {
    return together.getOrDefault(thing, Set.of(thing)).contains(other);
  }

  /** The name that stays: one that no decision gives up for another, else the first of them. */
  Value of(Value thing) {
    Set<IRI> all = together.getOrDefault(thing, Set.of());
    return all.stream()
        .filter(name -> !givenUp.contains(name))
        .findFirst()
        .<Value>map(name -> name)
        .or(() -> all.stream().findFirst())
        .orElse(thing);
  }
}
