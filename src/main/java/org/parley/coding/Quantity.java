package org.parley.coding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A number with its hedge. Without a value the article speaks of a number that it does not give
 * ("an unspecified number of prisoners").
 *
 * @param value the number, where the article gives one
 * @param comparison how the true number lies to the value
 * @param item what is counted, in the article's words
 * @param per whose share it is: {@code party} for "3,000 from each"
 * @param criterion a condition that stands in place of a number: {@code "age < 25"}
 * @param claimedBy the names of whom the article attributes the figure to, usual name first; empty
 *     if it tells it in its own voice
 */
public record Quantity(
    Optional<BigDecimal> value,
    Comparison comparison,
    String item,
    Optional<String> per,
    Optional<String> criterion,
    List<String> claimedBy) {

  public Quantity {
    claimedBy = List.copyOf(claimedBy);
  }

  public static Quantity of(long value, Comparison comparison, String item) {
    return new Quantity(
        Optional.of(BigDecimal.valueOf(value)),
        comparison,
        item,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
