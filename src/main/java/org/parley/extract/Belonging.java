package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Optional;
import org.parley.coding.Filler;
import org.parley.nlp.Sentence;

/** Whose something is, where grammar or a number says it and no possessive with a name does. */
final class Belonging {

  /** The word that asks back whose it is, if one stands at a noun. */
  Optional<IndexedWord> whose(Sentence sentence, IndexedWord head) {
    return new Syntax(sentence.graph())
        .children(head, "nmod:poss").stream().filter(Syntax::isRelativePronoun).findFirst();
  }

  /** "Chad, whose troops are there": the name right before. */
  Optional<Name> before(Sentence sentence, IndexedWord whose, Discourse discourse) {
    int comma = whose.index() - 1;
    int last = comma > 0 && sentence.token(comma).tag().equals(",") ? comma - 1 : comma;
    return discourse.cast().at(sentence, last);
  }

  /** "The government and the opposition of Mali": both are Mali's. */
  List<IndexedWord> shared(Syntax syntax, IndexedWord head) {
    return syntax.coordinated(head).stream()
        .filter(other -> other.index() > head.index() && Syntax.isNoun(other))
        .flatMap(other -> syntax.children(other, "nmod:of").stream())
        .toList();
  }

  /** "The Yemeni Houthi delegation": the adjective says of where the group is. */
  boolean isOfGroup(Sentence sentence, Name name, Discourse discourse) {
    return name.kind() == ActorKind.STATE
        && !name.given()
        && discourse
            .cast()
            .at(sentence, name.last() + 1)
            .filter(next -> next.kind() == ActorKind.GROUP)
            .isPresent();
  }

  /** "The three countries": no two, but those three that were last named together. */
  List<Filler> asMany(
      Sentence sentence, IndexedWord head, List<Filler> known, Discourse discourse) {
    List<IndexedWord> numbers = new Syntax(sentence.graph()).children(head, "nummod");
    return sentence.numbers().stream()
        .filter(number -> numbers.stream().anyMatch(word -> word.index() == number.last()))
        .map(number -> number.value().intValue())
        .filter(many -> many > 2 && many != known.size())
        .flatMap(many -> discourse.cast().together(many, sentence).stream())
        .map(names -> names.stream().map(Filler::of).toList())
        .findFirst()
        .orElse(known);
  }
}
