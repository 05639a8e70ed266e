package org.parley.export.tool;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.Value;
import org.jgrapht.Graph;
import org.jgrapht.graph.WeightedMultigraph;
import org.parley.store.Answer;

/**
 * Who met and who agreed with whom. A pair has one tie for each kind of event, which weighs as much
 * as the two share events.
 */
record Network(Graph<Actor, Tie> graph) {

  /** A node. */
  record Actor(String iri, String name, String type) {}

  /**
   * An edge.
   *
   * @param first the day on or after which the earliest of the events took place, if it is known
   * @param last the day on or before which the latest of them did
   */
  record Tie(
      String one, String other, String kind, Optional<String> first, Optional<String> last) {}

  /** Nodes and edges keep the order of the rows. */
  static Network of(Answer.Table actors, Answer.Table ties) {
    Graph<Actor, Tie> graph = new WeightedMultigraph<>(Tie.class);
    Map<String, Actor> known = new LinkedHashMap<>();
    for (int row = 0; row < actors.rows().size(); row++) {
      Actor actor =
          new Actor(
              text(actors, row, "actor"), text(actors, row, "name"), text(actors, row, "type"));
      known.put(actor.iri(), actor);
      graph.addVertex(actor);
    }
    for (int row = 0; row < ties.rows().size(); row++) {
      Tie tie = tie(ties, row);
      graph.addEdge(known.get(tie.one()), known.get(tie.other()), tie);
      graph.setEdgeWeight(tie, Double.parseDouble(text(ties, row, "events")));
    }
    return new Network(graph);
  }

  private static Tie tie(Answer.Table ties, int row) {
    return new Tie(
        text(ties, row, "one"),
        text(ties, row, "other"),
        text(ties, row, "kindName"),
        ties.value(row, "first").map(Value::stringValue),
        ties.value(row, "last").map(Value::stringValue));
  }

  private static String text(Answer.Table table, int row, String column) {
    return table.value(row, column).orElseThrow().stringValue();
  }
}
