package org.parley.app;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run did.
 *
 * @param outcomes what became of each file that the run came to, in the order of the files
 * @param files how many files there were
 * @param time how long it took
 * @param stopped whether it was asked to end before the last file
 */
public record LoadReport(List<Outcome> outcomes, int files, Duration time, boolean stopped) {

  public LoadReport {
    outcomes = List.copyOf(outcomes);
  }

  /** How many files had which outcome, in the words of the outcomes. */
  public Map<String, Integer> counts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String word : List.of("added", "changed", "unchanged", "failed")) {
      counts.put(word, 0);
    }
    outcomes.forEach(outcome -> counts.merge(outcome.word(), 1, Integer::sum));
    return counts;
  }

  /** The files that could not be loaded. */
  public List<Outcome.Failed> failures() {
    return outcomes.stream()
        .filter(Outcome.Failed.class::isInstance)
        .map(Outcome.Failed.class::cast)
        .toList();
  }

  public int events() {
    return outcomes.stream().mapToInt(Outcome::events).sum();
  }

  /** How many statements were written for articles. */
  public int statements() {
    return outcomes.stream().mapToInt(Outcome::statements).sum();
  }
}
