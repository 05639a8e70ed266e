package org.parley.page.view;

import java.util.List;

/**
 * A property and its values.
 *
 * @param disputed whether the values are such that only one can be right
 */
public record Fact(String name, List<Stated> values, boolean disputed) {
  public Fact {
    values = List.copyOf(values);
  }

  /**
   * One value.
   *
   * @param value with an empty address if there is no page about it
   * @param sources who says so, each the number of a report on the same page; none if it follows
   *     from other facts
   */
  public record Stated(Link value, List<Link> sources) {
    public Stated {
      sources = List.copyOf(sources);
    }
  }
}
