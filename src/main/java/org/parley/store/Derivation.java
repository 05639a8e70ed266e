package org.parley.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/**
 * What follows from the dataset by CONSTRUCT rules and is not said in it. The rules run in their
 * order, over all named graphs but the derived one and over what they found so far, until they find
 * nothing new. They run on a copy in memory: nothing is written before the outcome is known.
 *
 * @param rules CONSTRUCT queries
 * @param derived the graph that holds what followed before, which supports nothing now
 */
record Derivation(List<ParsedQuestion> rules, IRI derived) {

  /** Rules that follow from each other need a round for each link of the longest chain. */
  private static final int ROUNDS = 100;

  List<Statement> from(DatasetGraph dataset) {
    return closure(copy(dataset));
  }

  /** What follows from these graphs alone. */
  List<Statement> from(Map<IRI, ? extends Collection<Statement>> graphs) {
    DatasetGraph said = DatasetGraphFactory.createGeneral();
    Map<Node, Graph> named = new HashMap<>();
    graphs.forEach(
        (name, statements) -> {
          Node graph = Terms.node(name);
          for (Statement statement : statements) {
            Triple triple = Terms.stored(statement);
            said.getDefaultGraph().add(triple);
            add(Quad.create(graph, triple), named, said);
          }
        });
    return closure(said);
  }

  private List<Statement> closure(DatasetGraph said) {
    Graph union = said.getDefaultGraph();
    Set<Triple> found = new LinkedHashSet<>();
    for (int round = 0; round < ROUNDS; round++) {
      int before = found.size();
      for (ParsedQuestion rule : rules) {
        for (Triple triple : construct(rule, said)) {
          if (!union.contains(triple)) {
            union.add(triple);
            found.add(triple);
          }
        }
      }
      if (found.size() == before) {
        return found.stream().map(Terms::statement).toList();
      }
    }
    throw Fault.of(
        ExitCode.BAD_INPUT, "the derivation rules still find more after " + ROUNDS + " rounds");
  }

  private DatasetGraph copy(DatasetGraph dataset) {
    DatasetGraph copy = DatasetGraphFactory.createGeneral();
    Node without = Terms.node(derived);
    Map<Node, Graph> named = new HashMap<>();
    dataset
        .find()
        .forEachRemaining(
            quad -> {
              if (!quad.getGraph().equals(without)) {
                copy.getDefaultGraph().add(quad.asTriple());
                add(quad, named, copy);
              }
            });
    return copy;
  }

  private static void add(Quad quad, Map<Node, Graph> named, DatasetGraph copy) {
    named.computeIfAbsent(quad.getGraph(), copy::getGraph).add(quad.asTriple());
  }

  /**
   * No rule uses a property function; where they are allowed, each step of a path looks whether it
   * is one, which took longer than all the rest.
   */
  private static List<Triple> construct(ParsedQuestion rule, DatasetGraph said) {
    List<Triple> triples = new ArrayList<>();
    try (QueryExec run =
        QueryExec.dataset(said).query(rule.query()).set(ARQ.propertyFunctions, false).build()) {
      run.constructTriples().forEachRemaining(triple -> triples.add(Terms.stored(triple)));
    }
    triples.forEach(Derivation::requireNamed);
    return triples;
  }

  /** A blank node would be a new one in each round and in each run. */
  private static void requireNamed(Triple triple) {
    if (triple.getSubject().isBlank() || triple.getObject().isBlank()) {
      throw Fault.of(ExitCode.BAD_INPUT, "a derivation rule makes blank nodes: " + triple)
          .advise("make an IRI with BIND(IRI(CONCAT(...)) AS ?x)");
    }
  }
}
