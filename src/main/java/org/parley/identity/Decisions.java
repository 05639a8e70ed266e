package org.parley.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;

/**
 * What people have decided about pairs of reports. It holds against whatever the reports say.
 *
 * @param same pairs that tell of one event
 * @param different pairs that do not
 */
public record Decisions(Set<Pair> same, Set<Pair> different) {

  /** Two reports, by their IRIs; which of them comes first is no matter. */
  public record Pair(IRI one, IRI other) {

    boolean is(IRI some, IRI another) {
      return (one.equals(some) && other.equals(another))
          || (one.equals(another) && other.equals(some));
    }

    Optional<IRI> beside(IRI report) {
      if (one.equals(report)) {
        return Optional.of(other);
      }
      return other.equals(report) ? Optional.of(one) : Optional.empty();
    }
  }

  public Decisions {
    same = Set.copyOf(same);
    different = Set.copyOf(different);
  }

  /** Nobody has decided anything. */
  public static Decisions none() {
    return new Decisions(Set.of(), Set.of());
  }

  boolean same(Report one, Report other) {
    return same.stream().anyMatch(pair -> pair.is(one.iri(), other.iri()));
  }

  boolean different(Report one, Report other) {
    return different.stream().anyMatch(pair -> pair.is(one.iri(), other.iri()));
  }

  /** The reports that a person has tied to this one. */
  List<IRI> tiedTo(IRI report) {
    return same.stream().flatMap(pair -> pair.beside(report).stream()).toList();
  }
}
