package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.Optional;
import org.parley.rules.WordLists;

/** Words that give only the order of a number: "thousands" is more than a thousand. */
final class Vague {

  private Vague() {}

  /** What the plural word surpasses, as the list says after the word. */
  static Optional<Long> of(WordLists lists, IndexedWord word) {
    if (!"NNS".equals(word.tag()) && !"CD".equals(word.tag())) {
      return Optional.empty();
    }
    String start = ActorResolver.lemma(word).replaceFirst("s$", "") + " ";
    boolean plural = word.word().toLowerCase(java.util.Locale.ROOT).endsWith("s");
    return lists.list("vague-numbers").stream()
        .filter(line -> plural && line.startsWith(start))
        .map(line -> Long.parseLong(line.substring(start.length()).strip()))
        .findFirst();
  }
}
