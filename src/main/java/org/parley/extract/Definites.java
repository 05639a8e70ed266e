package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import org.parley.coding.Filler;
import org.parley.nlp.Sentence;
import org.parley.rules.WordLists;

/** Whom a bare collective with a definite article means. */
final class Definites {

  private final WordLists lists;
  private final Phrases phrases;
  private final Pronouns pronouns;

  Definites(WordLists lists) {
    this.lists = lists;
    this.phrases = new Phrases(lists);
    this.pronouns = new Pronouns(lists);
  }

  /** "The government", "the group": the one of which the article has told, or the bare words. */
  Filler of(Sentence sentence, IndexedWord head, Discourse discourse) {
    String words = phrases.of(sentence, head);
    boolean bare =
        new Syntax(sentence.graph())
            .children(head, r -> r.matches("amod|compound|nummod|nmod.*|acl.*"))
            .isEmpty();
    return bare && isOne(sentence, head)
        ? pronouns
            .calledSo(sentence, head, discourse)
            .or(() -> discourse.ownerOf(ActorResolver.lemma(head)))
            .map(owner -> ActorResolver.filler(owner.name(), words))
            .or(
                () ->
                    pronouns
                        .named(sentence, head, discourse)
                        .map(f -> ActorResolver.filler(f.name(), words)))
            .or(
                () ->
                    pronouns
                        .ruled(sentence, head, discourse)
                        .map(f -> ActorResolver.filler(f.name(), words)))
            .orElseGet(() -> Filler.of(words))
        : Filler.of(words);
  }

  /** Whether a word that points back stands at it. */
  boolean isOne(Sentence sentence, IndexedWord head) {
    return new Syntax(sentence.graph())
        .children(head, "det").stream()
            .anyMatch(det -> lists.has("definite", ActorResolver.lemma(det)));
  }
}
