package org.parley.page.view;

import java.util.List;
import java.util.Optional;

/**
 * The answer to a query.
 *
 * @param all how many rows there are, of which the first are shown
 * @param chart a bar for each of the first rows, if a column has numbers
 */
public record Results(
    List<String> columns,
    List<List<Link>> rows,
    long all,
    List<Bar> chart,
    Optional<WorldMap> map,
    Optional<String> said) {
  public Results {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    chart = List.copyOf(chart);
  }

  /** A bar: its length is a part of 1000. */
  public record Bar(String label, String value, int length) {}
}
