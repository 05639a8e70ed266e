package org.parley.page;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.parley.app.OpenDataset;

/**
 * What counts over the whole dataset, such as the overview, is worked out once for each state of
 * the data.
 */
final class Memory {

  private record Known(String state, String text) {}

  private final OpenDataset dataset;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  Memory(OpenDataset dataset) {
    this.dataset = dataset;
  }

  /** The text of that name, worked out if the data are not those that it was worked out from. */
  String of(String name, Supplier<String> text) {
    String state = dataset.state();
    Known before = known.get(name);
    if (before != null && before.state().equals(state)) {
      return before.text();
    }
    String now = text.get();
    known.put(name, new Known(state, now));
    return now;
  }
}
