package org.parley.graph;

import java.util.Locale;
import org.parley.coding.Comparison;
import org.parley.coding.Quantity;
import org.parley.vocabulary.Code;
import org.parley.vocabulary.Vocabulary;

/** A quantity in words, with its hedge: "about 40 bomber aircraft". */
final class QuantityLabel {

  private final Vocabulary vocabulary;

  QuantityLabel(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The code of the hedge; a number that is not given has one of its own. */
  Code hedge(Quantity quantity) {
    String name =
        quantity.value().isEmpty()
            ? "unspecified"
            : quantity.comparison().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return vocabulary.code("comparisons", name).orElseThrow();
  }

  String of(Quantity quantity) {
    String label = number(quantity) + quantity.item();
    String share = quantity.per().map(per -> " per " + per).orElse("");
    String condition = quantity.criterion().map(criterion -> " (" + criterion + ")").orElse("");
    return label + share + condition;
  }

  private String number(Quantity quantity) {
    if (quantity.value().isEmpty()) {
      return quantity.criterion().isPresent() ? "" : "unspecified number of ";
    }
    String hedge = quantity.comparison() == Comparison.EXACTLY ? "" : hedge(quantity).label() + " ";
    return hedge + quantity.value().get().toPlainString() + " ";
  }
}
