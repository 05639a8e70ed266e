package org.parley.store;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;

/**
 * What an update would change, of which nothing is written.
 *
 * @param added statements that are not there yet, with their graphs; without one if the update
 *     names none
 * @param removed statements that are there
 */
public record Proposal(Set<Statement> added, Set<Statement> removed) {

  public Proposal {
    // In the order of the update, by which decisions are numbered.
    added = Collections.unmodifiableSet(new LinkedHashSet<>(added));
    removed = Collections.unmodifiableSet(new LinkedHashSet<>(removed));
  }

  public boolean isNone() {
    return added.isEmpty() && removed.isEmpty();
  }

  /** Whether it touches this graph at most. */
  public boolean isWithin(Resource graph) {
    return Stream.concat(added.stream(), removed.stream())
        .map(Statement::getContext)
        .allMatch(graph::equals);
  }
}
