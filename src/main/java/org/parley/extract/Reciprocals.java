package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.Collection;
import org.parley.rules.WordLists;

/** "Each other", "one another": who acts is the one to whom it is done too. */
final class Reciprocals {

  private final WordLists lists;

  Reciprocals(WordLists lists) {
    this.lists = lists;
  }

  /** Whether any place of a mention says so. */
  boolean standIn(Mention mention) {
    return mention.roles().values().stream()
        .anyMatch(heads -> standAmong(mention.trigger().syntax(), heads));
  }

  boolean standAmong(Syntax syntax, Collection<IndexedWord> heads) {
    return heads.stream().anyMatch(head -> is(syntax, head));
  }

  private boolean is(Syntax syntax, IndexedWord head) {
    return lists.has("reciprocals", ActorResolver.lemma(head))
        && syntax.children(head, r -> r.startsWith("det") || r.equals("nummod")).stream()
            .anyMatch(word -> lists.has("reciprocal-openers", ActorResolver.lemma(word)));
  }
}
