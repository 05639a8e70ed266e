package org.parley.page;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What counts over the whole dataset, such as the overview, is worked out once for each state of
 * the data, and by one thread: the others wait for it.
 */
final class Memory {

  private record Known(String state, Once text) {}

  private final Supplier<String> state;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  /**
   * Knows nothing yet.
   *
   * @param state of the data, which tells whether they have changed
   */
  Memory(Supplier<String> state) {
    this.state = state;
  }

  /** The text of that name, worked out if the data are not those that it was worked out from. */
  String of(String name, Supplier<String> text) {
    String now = state.get();
    return known
        .compute(
            name,
            (same, before) ->
                before != null && before.state().equals(now) ? before : new Known(now, new Once()))
        .text()
        .get(text);
  }

  /** A text that the first who asks for it works out; if that fails, the next one tries again. */
  private static final class Once {

    private Optional<String> text = Optional.empty();

    synchronized String get(Supplier<String> source) {
      String now = text.orElseGet(source);
      text = Optional.of(now);
      return now;
    }
  }
}
