package org.parley.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Repeated measurements of one thing, in seconds. */
final class Series {

  private final String name;
  private final List<Double> seconds = new ArrayList<>();

  Series(String name) {
    this.name = name;
  }

  void add(long nanoseconds) {
    seconds.add(nanoseconds / 1e9);
  }

  double median() {
    List<Double> sorted = seconds.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%-24s median %.3f s of %d (%.3f to %.3f)",
        name,
        median(),
        seconds.size(),
        seconds.stream().mapToDouble(Double::doubleValue).min().orElseThrow(),
        seconds.stream().mapToDouble(Double::doubleValue).max().orElseThrow());
  }
}
