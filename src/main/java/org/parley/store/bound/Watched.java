package org.parley.store.bound;

import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;

/**
 * Rows that somebody holds, counted. It looks at the clock too: what skips rows for an OFFSET does
 * not hear of Jena's timeout.
 */
final class Watched extends QueryIteratorWrapper {

  private final Bounds bounds;
  private final boolean kept;
  private long count;

  /**
   * Watches rows.
   *
   * @param kept whether they stay in memory; else only the time counts
   */
  Watched(QueryIterator rows, boolean kept, Bounds bounds) {
    super(rows);
    this.kept = kept;
    this.bounds = bounds;
  }

  @Override
  protected Binding moveToNextBinding() {
    count++;
    bounds.requireTime();
    if (kept) {
      bounds.requireFewHeld(count);
    }
    return super.moveToNextBinding();
  }
}
