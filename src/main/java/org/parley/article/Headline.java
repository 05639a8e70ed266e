package org.parley.article;

import java.util.List;
import java.util.Optional;
import org.parley.coding.Span;

/** Tells a title from a first sentence. */
final class Headline {

  /** In code points. The longest titles of news agencies have about 200. */
  private static final int LONGEST = 250;

  private Headline() {}

  static Optional<Span> of(String text, List<Span> passages) {
    return Optional.of(passages)
        .filter(all -> all.size() > 1)
        .map(all -> all.get(0))
        .filter(first -> first.end() - first.start() <= LONGEST)
        .filter(first -> !Sentence.endsWithStop(first.in(text)));
  }
}
