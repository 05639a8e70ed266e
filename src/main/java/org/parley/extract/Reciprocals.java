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

  /** The parser makes either word the head. */
  private boolean is(Syntax syntax, IndexedWord head) {
    return isPair(syntax, head, "reciprocals", "reciprocal-openers")
        || isPair(syntax, head, "reciprocal-openers", "reciprocals");
  }

  private boolean isPair(Syntax syntax, IndexedWord head, String list, String other) {
    return lists.has(list, ActorResolver.lemma(head))
        && syntax.children(head, r -> r.matches("det|nummod|dep|amod")).stream()
            .anyMatch(word -> lists.has(other, ActorResolver.lemma(word)));
  }
}
