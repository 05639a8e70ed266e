package org.parley.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;

/**
 * Named graphs as they shall be, converted to the last literal while no transaction is open: what
 * can go wrong with the data goes wrong here.
 *
 * <p>Statements stay in the order in which they come, that of their subjects: so the indexes, which
 * TDB2 orders by when a term was first seen, grow at their ends.
 */
final class Staged {

  private final Map<IRI, Set<Triple>> graphs = new LinkedHashMap<>();

  private final Set<Quad> added = new LinkedHashSet<>();
  private final Set<Quad> removed = new LinkedHashSet<>();

  Staged(
      Map<IRI, ? extends Collection<Statement>> wanted,
      Collection<Statement> added,
      Collection<Statement> removed) {
    this(wanted);
    added.forEach(statement -> this.added.add(quad(statement)));
    removed.forEach(statement -> this.removed.add(quad(statement)));
  }

  private static Quad quad(Statement statement) {
    return Quad.create(Terms.node(statement.getContext()), Terms.stored(statement));
  }

  Staged(Map<IRI, ? extends Collection<Statement>> wanted) {
    wanted.forEach(
        (name, statements) -> {
          Set<Triple> triples = new LinkedHashSet<>();
          statements.forEach(statement -> triples.add(Terms.stored(statement)));
          graphs.put(name, triples);
        });
  }

  /** What differs from the dataset; the only writer asks, so that it holds until the write. */
  Difference against(DatasetGraph dataset) {
    Difference difference = new Difference();
    graphs.forEach((name, wanted) -> difference.add(name, held(dataset, name), wanted));
    added.stream().filter(quad -> !dataset.contains(quad)).forEach(difference.in::add);
    removed.stream().filter(dataset::contains).forEach(difference.out::add);
    return difference;
  }

  private static Set<Triple> held(DatasetGraph dataset, IRI name) {
    Set<Triple> triples = new LinkedHashSet<>();
    dataset
        .find(Terms.node(name), Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> triples.add(quad.asTriple()));
    return triples;
  }

  /** Quads to take out and to put in, and what that means for each graph. */
  static final class Difference {

    private final Map<IRI, Change> changes = new LinkedHashMap<>();
    private final Set<Quad> out = new LinkedHashSet<>();
    private final Set<Quad> in = new LinkedHashSet<>();

    private void add(IRI name, Set<Triple> held, Set<Triple> wanted) {
      Node graph = Terms.node(name);
      held.stream().filter(t -> !wanted.contains(t)).forEach(t -> out.add(Quad.create(graph, t)));
      wanted.stream().filter(t -> !held.contains(t)).forEach(t -> in.add(Quad.create(graph, t)));
      changes.put(name, change(held, wanted));
    }

    private static Change change(Set<Triple> held, Set<Triple> wanted) {
      if (held.equals(wanted)) {
        return Change.UNCHANGED;
      }
      if (held.isEmpty()) {
        return Change.ADDED;
      }
      return wanted.isEmpty() ? Change.REMOVED : Change.CHANGED;
    }

    boolean isNone() {
      return out.isEmpty() && in.isEmpty();
    }

    /** An upper bound for what the write may need on disk, in bytes. */
    long room() {
      long text = in.stream().mapToLong(Difference::length).sum();
      return DiskRoom.forWrite(out.size() + in.size(), text);
    }

    private static long length(Quad quad) {
      return (long) quad.getSubject().toString().length() + quad.getObject().toString().length();
    }

    void apply(DatasetGraph dataset) {
      out.forEach(dataset::delete);
      in.forEach(dataset::add);
    }

    Map<IRI, Change> changes() {
      return changes;
    }
  }
}
