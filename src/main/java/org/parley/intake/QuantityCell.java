package org.parley.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.coding.Comparison;
import org.parley.coding.Quantity;

/**
 * A quantity in the cell of a spreadsheet: {@code ~40 bomber aircraft}, {@code 3000 remains per
 * party}, {@code prisoners [age < 25]}, {@code >30 soldiers @ Ukraine}. Without a number it is one
 * that is not given.
 */
final class QuantityCell {

  private static final Pattern FORM =
      Pattern.compile(
          "(?:(?<cmp>[=~]|[<>]=?)?\\s*(?<value>\\d+(?:\\.\\d+)?)\\s+)?"
              + "(?<item>[^\\[@]+?)"
              + "(?:\\s+per\\s+(?<per>\\p{L}+))?"
              + "(?:\\s*\\[(?<criterion>[^\\]]+)\\])?"
              + "(?:\\s*@\\s*(?<who>.+))?");

  private QuantityCell() {}

  /** Reads one; empty if it is none. */
  static Optional<Quantity> read(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new Quantity(
            part(parts, "value").map(BigDecimal::new),
            part(parts, "cmp").map(Comparison::of).orElse(Comparison.EXACTLY),
            parts.group("item").strip(),
            part(parts, "per"),
            part(parts, "criterion").map(String::strip),
            part(parts, "who").map(Names::of).orElse(List.of())));
  }

  private static Optional<String> part(Matcher parts, String group) {
    return Optional.ofNullable(parts.group(group));
  }
}
