package org.parley.app;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.parley.store.Store;

/**
 * Graphs that are committed together. Every commit of the store costs disk that only compaction
 * gives back, so small commits are dear; a batch of some ten thousand statements is not.
 */
final class Batch {

  private static final int ENOUGH = 50_000;

  private final Store store;
  private final IRI derived;
  private final Map<IRI, Collection<Statement>> graphs = new LinkedHashMap<>();
  private int statements;

  /**
   * A batch for a store.
   *
   * @param derived the graph that does not hold any more once an article changes
   */
  Batch(Store store, IRI derived) {
    this.store = store;
    this.derived = derived;
  }

  /** Takes the graphs in and commits if that makes enough. */
  void add(Map<IRI, ? extends Collection<Statement>> more) {
    graphs.putAll(more);
    statements += more.values().stream().mapToInt(Collection::size).sum();
    if (statements >= ENOUGH) {
      commit();
    }
  }

  /**
   * Writes what has gathered, all or nothing. What was derived goes in the same transaction, so
   * that a run which dies before it derives again leaves a gap and not a lie.
   */
  void commit() {
    if (!graphs.isEmpty()) {
      graphs.put(derived, List.of());
      store.replace(graphs);
      graphs.clear();
      statements = 0;
    }
  }
}
