package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Optional;
import org.parley.rules.WordLists;

/** The round that "the second round of talks" counts. */
final class Ordinals {

  private final List<String> ordinals;
  private final WordLists lists;

  Ordinals(WordLists lists) {
    this.lists = lists;
    this.ordinals = List.copyOf(lists.list("ordinals"));
  }

  Optional<String> round(Trigger trigger) {
    for (IndexedWord noun : List.of(trigger.outer(), trigger.word())) {
      boolean round = lists.has("rounds", ActorResolver.lemma(noun));
      for (IndexedWord word :
          trigger.syntax().children(noun, r -> r.equals("amod") || r.equals("compound"))) {
        int at = ordinals.indexOf(ActorResolver.lemma(word));
        if (at >= 0 && round) {
          return Optional.of(String.valueOf(at + 1));
        }
      }
    }
    return Optional.empty();
  }
}
