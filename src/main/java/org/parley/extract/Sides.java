package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import org.parley.nlp.Sentence;
import org.parley.rules.WordLists;

/**
 * Which plurals mean the sides of the talks that an article tells of: "both sides", "the
 * negotiators".
 */
final class Sides {

  private final WordLists lists;

  Sides(WordLists lists) {
    this.lists = lists;
  }

  /** "Both sides", "the two leaders", "the parties", "neither side". */
  boolean are(Sentence sentence, IndexedWord head, Discourse discourse) {
    Syntax syntax = new Syntax(sentence.graph());
    if (head.tag().equals("CD")) {
      return has("both", head)
          && syntax.children(head, "det").stream().anyMatch(det -> has("definite", det))
          && syntax.children(head, r -> r.startsWith("nmod")).isEmpty();
    }
    if (!has("sides", head)) {
      return false;
    }
    List<IndexedWord> before =
        syntax.children(head, r -> r.startsWith("det") || r.matches("nummod|amod|cc:preconj"));
    boolean both = before.stream().anyMatch(word -> has("both", word));
    if (!head.tag().matches("NNP?S")) {
      return both && has("parties", head);
    }
    boolean named = !syntax.children(head, r -> r.matches("nmod:(of|to|poss)")).isEmpty();
    boolean bare =
        before.stream().allMatch(word -> has("both", word) || has("definite", word))
            && !before.isEmpty();
    return both || (bare && !named && areKnown(head, discourse));
  }

  private boolean areKnown(IndexedWord head, Discourse discourse) {
    return has("parties", head) || (has("persons-of-sides", head) && !discourse.scene().isEmpty());
  }

  /** "The negotiators", "technical teams": of the two sides, where the words name nobody else. */
  boolean sent(Sentence sentence, IndexedWord head, Discourse discourse) {
    return has("delegates", head)
        && head.tag().matches("NNP?S")
        && discourse.knowsSides()
        && new Syntax(sentence.graph())
            .children(head, r -> r.matches("nmod:(of|from|for|poss)|nummod"))
            .isEmpty();
  }

  private boolean has(String list, IndexedWord word) {
    return lists.has(list, ActorResolver.lemma(word));
  }
}
