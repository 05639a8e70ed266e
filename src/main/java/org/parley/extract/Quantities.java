package org.parley.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.parley.coding.Comparison;
import org.parley.coding.Quantity;

/** Quantities made from others, one thing changed. */
final class Quantities {

  private Quantities() {}

  /** A number that is spoken of and not given. */
  static Quantity open(String item) {
    return new Quantity(
        Optional.empty(), Comparison.EXACTLY, item, Optional.empty(), Optional.empty(), List.of());
  }

  static Quantity valued(Quantity q, BigDecimal value) {
    return new Quantity(
        Optional.of(value), q.comparison(), q.item(), q.per(), q.criterion(), q.claimedBy());
  }

  static Quantity conditioned(String item, String criterion) {
    Quantity open = open(item);
    return new Quantity(
        open.value(),
        open.comparison(),
        item,
        open.per(),
        Optional.of(criterion),
        open.claimedBy());
  }

  static Quantity shared(Quantity q, String item, String per) {
    return new Quantity(
        q.value(), q.comparison(), item, Optional.of(per), q.criterion(), q.claimedBy());
  }

  static Quantity claimed(Quantity q, List<String> claimedBy) {
    return new Quantity(q.value(), q.comparison(), q.item(), q.per(), q.criterion(), claimedBy);
  }
}
