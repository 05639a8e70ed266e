package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import org.parley.nlp.Sentence;
import org.parley.rules.WordLists;

/**
 * Who is no state, body or named person and acts all the same: people, kept as the text words them.
 */
final class People {

  private final WordLists lists;

  People(WordLists lists) {
    this.lists = lists;
  }

  /** Whether a noun that names nobody known means people. */
  boolean are(Sentence sentence, IndexedWord head) {
    String lemma = ActorResolver.lemma(head);
    return lists.has("people", lemma)
        || lists.has("offices", lemma)
        || (lists.has("sides", lemma) && head.tag().equals("NNS"))
        || head.tag().equals("NNPS")
        || isUnknownName(sentence, head);
  }

  /** "The Porte", "the Iroquois": a name with an article that neither list nor recogniser knows. */
  private boolean isUnknownName(Sentence sentence, IndexedWord head) {
    Syntax syntax = new Syntax(sentence.graph());
    return head.tag().equals("NNP")
        && "O".equals(head.ner())
        && !lists.has("named-things", ActorResolver.lemma(head))
        && syntax.children(head, "det").stream()
            .anyMatch(det -> lists.has("definite", ActorResolver.lemma(det)))
        && syntax.children(head, r -> r.matches("compound|amod|nmod.*")).isEmpty();
  }

  /** "All Americans", "two detained Kenyans": people of a state, where "the Americans" are it. */
  boolean areSomeOf(Sentence sentence, IndexedWord head, Name name) {
    return name.kind() == ActorKind.STATE
        && !name.given()
        && head.tag().equals("NNPS")
        && new Syntax(sentence.graph())
            .children(head, r -> r.matches("det|det:predet|nummod|amod|acl.*")).stream()
                .anyMatch(word -> !lists.has("definite-article", ActorResolver.lemma(word)));
  }
}
