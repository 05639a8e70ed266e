package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import org.parley.coding.Filler;
import org.parley.nlp.Sentence;
import org.parley.rules.WordLists;

/** Who is named beside a noun that only describes: "the rivals, A and B", "allies including A". */
final class NamedBeside {

  private final WordLists lists;

  NamedBeside(WordLists lists) {
    this.lists = lists;
  }

  /** "The two rivals, A and B": those who are named behind the noun in its stead. */
  List<Filler> apposed(Sentence sentence, IndexedWord head, Discourse discourse) {
    Syntax syntax = new Syntax(sentence.graph());
    boolean plural = isPlural(head);
    List<Filler> named =
        syntax.children(head, r -> r.matches("appos|flat|dep")).stream()
            .filter(word -> !plural || word.index() > head.index())
            .filter(word -> plural || !isLoose(sentence, syntax, head, word, discourse))
            .flatMap(word -> (plural ? syntax.coordinated(word) : List.of(word)).stream())
            .flatMap(word -> discourse.cast().at(sentence, word.index()).stream())
            .filter(name -> name.kind() != ActorKind.PLACE && name.given())
            .map(Name::filler)
            .distinct()
            .toList();
    return plural ? named : named.stream().limit(1).toList();
  }

  /** Not tied to the noun by the parser, unless it is the name that follows at once. */
  private static boolean isLoose(
      Sentence sentence, Syntax syntax, IndexedWord head, IndexedWord word, Discourse discourse) {
    return syntax.children(head, "dep").contains(word)
        && discourse
            .cast()
            .at(sentence, word.index())
            .filter(name -> name.kind() == ActorKind.PERSON && name.first() == head.index() + 1)
            .isEmpty();
  }

  /** The heads of the examples that are given for a plural, wherever the parser hangs them. */
  List<IndexedWord> examples(Sentence sentence, IndexedWord head) {
    if (!isPlural(head)) {
      return List.of();
    }
    Syntax syntax = new Syntax(sentence.graph());
    return sentence.tokens().stream()
        .filter(word -> word.index() > head.index() && isExampleOf(sentence, syntax, head, word))
        .flatMap(word -> syntax.coordinated(word).stream())
        .toList();
  }

  /** No other plural that could be meant stands between. */
  private boolean isExampleOf(
      Sentence sentence, Syntax syntax, IndexedWord head, IndexedWord example) {
    return syntax.governor(example, this::givesExamples).isPresent()
        && sentence.tokens().subList(head.index(), example.index() - 1).stream()
            .noneMatch(between -> isPlural(between) && isPeople(between));
  }

  private boolean givesExamples(String relation) {
    return relation.matches("(nmod|obl|advcl|acl):.*")
        && lists.has("example-prepositions", relation.substring(relation.indexOf(':') + 1));
  }

  private boolean isPeople(IndexedWord noun) {
    return List.of("collectives", "offices", "sides", "people").stream()
        .anyMatch(list -> lists.has(list, ActorResolver.lemma(noun)));
  }

  private static boolean isPlural(IndexedWord word) {
    return word.tag().matches("NNP?S");
  }
}
