package org.parley.app;

import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;

/** An article at the store's door: what became of it and the graph to keep, if there is one. */
record Arrival(Outcome outcome, Map<IRI, List<Statement>> graph) {

  static Arrival of(Outcome outcome) {
    return new Arrival(outcome, Map.of());
  }
}
