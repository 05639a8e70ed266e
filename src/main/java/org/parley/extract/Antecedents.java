package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Optional;
import org.parley.nlp.Sentence;
import org.parley.rules.WordLists;

/**
 * Which words of its own sentence a pronoun stands for, where grammar says so and no name does:
 * "the rebels said they had left", "called on all sides to stop and urged them to talk".
 */
final class Antecedents {

  private static final int MAX_CLIMB = 8;

  private final WordLists lists;

  Antecedents(WordLists lists) {
    this.lists = lists;
  }

  /** The heads of what it stands for; none where the names of the text must tell. */
  List<IndexedWord> of(Sentence sentence, IndexedWord pronoun, Cast cast) {
    Syntax syntax = new Syntax(sentence.graph());
    Optional<IndexedWord> head =
        sayer(syntax, pronoun)
            .or(() -> urged(syntax, pronoun))
            .or(() -> doer(syntax, pronoun))
            .or(() -> owner(syntax, pronoun))
            .filter(noun -> agrees(syntax, noun, pronoun));
    return head.filter(noun -> cast.at(sentence, noun.index()).isEmpty())
        .map(syntax::coordinated)
        .orElse(List.of());
  }

  /** Who says something of himself: "the minister said he would go". */
  private Optional<IndexedWord> sayer(Syntax syntax, IndexedWord pronoun) {
    return syntax
        .governor(pronoun, r -> r.startsWith("nsubj"))
        .flatMap(verb -> syntax.governor(verb, "ccomp"::equals))
        .filter(verb -> has("say-verbs", verb))
        .flatMap(verb -> first(syntax.children(verb, "nsubj")));
  }

  /** Who does what the clause around tells: "the envoys were received at court, where they ate". */
  private Optional<IndexedWord> doer(Syntax syntax, IndexedWord pronoun) {
    return syntax
        .governor(pronoun, r -> r.startsWith("nsubj"))
        .flatMap(verb -> around(syntax, verb))
        .flatMap(verb -> first(syntax.children(verb, r -> r.matches("nsubj(:pass)?"))))
        .filter(noun -> noun.index() < pronoun.index());
  }

  /**
   * Who does what the owned is told of: "the ministers failed to agree on the end of their talks".
   */
  private Optional<IndexedWord> owner(Syntax syntax, IndexedWord pronoun) {
    Optional<IndexedWord> word = syntax.governor(pronoun, "nmod:poss"::equals);
    for (int left = MAX_CLIMB; left > 0 && word.isPresent(); left--) {
      word = syntax.governor(word.get(), relation -> true);
      Optional<IndexedWord> subject =
          word.filter(Syntax::isVerb).flatMap(verb -> first(syntax.children(verb, "nsubj")));
      if (subject.filter(noun -> isBefore(syntax, noun, pronoun)).isPresent()) {
        return subject;
      }
    }
    return Optional.empty();
  }

  private boolean isBefore(Syntax syntax, IndexedWord noun, IndexedWord pronoun) {
    return noun.index() < pronoun.index() && agrees(syntax, noun, pronoun);
  }

  private static Optional<IndexedWord> around(Syntax syntax, IndexedWord verb) {
    return syntax
        .governor(verb, r -> r.startsWith("advcl"))
        .or(
            () ->
                syntax
                    .governor(verb, r -> r.startsWith("acl:relcl"))
                    .flatMap(noun -> syntax.governor(noun, r -> r.startsWith("obl"))));
  }

  /** Whom the verb before has already acted upon. */
  private Optional<IndexedWord> urged(Syntax syntax, IndexedWord pronoun) {
    return syntax
        .governor(pronoun, r -> r.equals("obj") || r.equals("iobj"))
        .flatMap(verb -> syntax.governor(verb, r -> r.startsWith("conj")))
        .filter(Syntax::isVerb)
        .flatMap(verb -> first(syntax.children(verb, r -> r.matches("obj|obl:(on|upon|to|with)"))));
  }

  private static Optional<IndexedWord> first(List<IndexedWord> words) {
    return words.stream().filter(Syntax::isNoun).findFirst();
  }

  private boolean agrees(Syntax syntax, IndexedWord noun, IndexedWord pronoun) {
    boolean plural = noun.tag().endsWith("S") || syntax.coordinated(noun).size() > 1;
    if (has("plural-pronouns", pronoun)) {
      return plural;
    }
    return !plural
        && (has("person-pronouns", pronoun)
            ? has("offices", noun)
            : has("thing-pronouns", pronoun) && has("collectives", noun) && !has("offices", noun));
  }

  private boolean has(String list, IndexedWord word) {
    return lists.has(list, ActorResolver.lemma(word));
  }
}
