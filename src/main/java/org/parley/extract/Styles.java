package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.Optional;
import org.parley.nlp.Sentence;
import org.parley.rules.WordLists;

/**
 * How a text styles a person: the name together with the office and the state in front of it or
 * beside it. Who acts in office acts for the state, and this form of the name keeps both together.
 */
final class Styles {

  private final WordLists lists;
  private final Phrases phrases;

  Styles(WordLists lists) {
    this.lists = lists;
    this.phrases = new Phrases(lists);
  }

  /** The name with its style, if it is a person's and has one. */
  Name styled(Sentence sentence, Name name) {
    if (name.kind() != ActorKind.PERSON) {
      return name;
    }
    return inFront(sentence, name).or(() -> beside(sentence, name)).map(name::styled).orElse(name);
  }

  /** "Portuguese President Mario Soares". */
  private Optional<String> inFront(Sentence sentence, Name name) {
    int first = name.first();
    boolean office = false;
    while (first > 1 && (joins(sentence.token(first - 1)) || isOfOffice(sentence, first - 1))) {
      first--;
      office |= isOffice(sentence.token(first));
    }
    while (sentence.token(first).tag().matches("POS|HYPH")) {
      first++;
    }
    return office ? Optional.of(sentence.words(first, name.last())) : Optional.empty();
  }

  /** "Mario Soares, the Portuguese president", or the other way round. */
  private Optional<String> beside(Sentence sentence, Name name) {
    Syntax syntax = new Syntax(sentence.graph());
    return sentence
        .node(name.last())
        .flatMap(
            head ->
                syntax.children(head, "appos").stream()
                    .filter(this::isOffice)
                    .findFirst()
                    .or(() -> syntax.governor(head, "appos"::equals).filter(this::isOffice)))
        .map(office -> phrases.of(sentence, office))
        .filter(words -> words.contains(" "));
  }

  /** The small word in "Secretary of State" and "Minister for the Interior". */
  private boolean isOfOffice(Sentence sentence, int index) {
    int before = sentence.token(index).tag().equals("DT") ? index - 1 : index;
    return before > 1
        && sentence.token(before).tag().equals("IN")
        && isOffice(sentence.token(before - 1));
  }

  private boolean isOffice(IndexedWord word) {
    return Syntax.isNoun(word) && lists.has("offices", ActorResolver.lemma(word));
  }

  private static boolean joins(IndexedWord word) {
    return word.tag().matches("NN.*|JJ.*|POS|HYPH");
  }
}
