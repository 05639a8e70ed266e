package org.parley.coding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads one of the small objects inside an event; made anew for each. */
final class PartReader {

  private static final int MOST_DIGITS = 100;

  private final JsonSource json;

  PartReader(JsonSource json) {
    this.json = json;
  }

  Span span() {
    OptionalInt[] ends = {OptionalInt.empty(), OptionalInt.empty()};
    json.object(
        "evidence",
        key -> {
          switch (key) {
            case "start" -> ends[0] = OptionalInt.of(json.integer(key));
            case "end" -> ends[1] = OptionalInt.of(json.integer(key));
            default -> throw unknown(key, "a span", "start, end");
          }
        });
    if (ends[0].isEmpty() || ends[1].isEmpty()) {
      throw json.fault("a span needs 'start' and 'end'");
    }
    return json.checked(() -> new Span(ends[0].getAsInt(), ends[1].getAsInt()));
  }

  Link link() {
    String[] words = {null, null};
    json.object(
        "links",
        key -> {
          switch (key) {
            case "relation" -> words[0] = json.string(key);
            case "event" -> words[1] = json.string(key);
            default -> throw unknown(key, "a link", "relation, event");
          }
        });
    if (words[0] == null || words[1] == null) {
      throw json.fault("a link needs 'relation' and 'event'");
    }
    return new Link(words[0], words[1]);
  }

  Quantity quantity() {
    QuantityDraft draft = new QuantityDraft();
    json.object("quantity", draft::field);
    return draft.quantity();
  }

  private RuntimeException unknown(String key, String where, String keys) {
    return json.fault("unknown key '" + key + "' in " + where + ": expected one of " + keys);
  }

  private final class QuantityDraft {
    private Optional<BigDecimal> value = Optional.empty();
    private Comparison comparison = Comparison.EXACTLY;
    private Optional<String> item = Optional.empty();
    private Optional<String> per = Optional.empty();
    private Optional<String> criterion = Optional.empty();
    private List<String> claimedBy = List.of();

    void field(String key) {
      switch (key) {
        case "value" -> value = Optional.of(amount(json.number(key)));
        case "cmp" -> comparison = json.parsed(json.string(key), Comparison::of);
        case "item" -> item = Optional.of(json.string(key));
        case "per" -> per = Optional.of(json.string(key));
        case "criterion" -> criterion = Optional.of(json.string(key));
        case "claimedBy" ->
            claimedBy =
                json.onText() ? List.of(json.string(key)) : json.list(key, () -> json.string(key));
        default -> throw unknown(key, "a quantity", "value, cmp, item, per, criterion, claimedBy");
      }
    }

    /** No article counts so far, and 1E999999999 in full would fill the memory. */
    private BigDecimal amount(String number) {
      BigDecimal amount = json.parsed(number, BigDecimal::new);
      if (Math.abs((long) amount.scale()) > MOST_DIGITS) {
        throw json.fault("value: expected a number of the world, found " + number);
      }
      return amount;
    }

    Quantity quantity() {
      String counted = item.orElseThrow(() -> json.fault("a quantity lacks 'item'"));
      return new Quantity(value, comparison, counted, per, criterion, claimedBy);
    }
  }
}
