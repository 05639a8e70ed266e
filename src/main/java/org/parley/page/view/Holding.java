package org.parley.page.view;

import java.util.List;

/**
 * How many events of a kind there are.
 *
 * @param of by status: actual, planned, possible, negated
 */
public record Holding(Link kind, List<Long> of, long all) {
  public Holding {
    of = List.copyOf(of);
  }
}
