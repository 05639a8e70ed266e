package org.parley.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an article has told of each actor last, such as the day or the place, for as long as it is
 * still told of.
 *
 * @param <T> what is told
 */
final class Sightings<T> {

  /** For how many sentences whoever spoke goes on speaking. */
  static final int SPEAKING = 4;

  private final Map<String, Seen<T>> last = new HashMap<>();

  void see(String actor, int sentence, T what) {
    last.put(actor, new Seen<>(what, sentence));
  }

  /** What was told of the actor at most so many sentences before. */
  Optional<T> lately(String actor, int sentence, int reach) {
    return Optional.ofNullable(last.get(actor))
        .filter(seen -> sentence - seen.sentence() <= reach)
        .map(Seen::what);
  }

  private record Seen<T>(T what, int sentence) {}
}
