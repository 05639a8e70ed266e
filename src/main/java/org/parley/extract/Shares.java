package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import org.parley.coding.Quantity;
import org.parley.nlp.Sentence;
import org.parley.rules.WordLists;
import org.parley.vocabulary.Pl;

/** Whether a number is what each side gives or gets: "3,000 from each country", "500 apiece". */
final class Shares {

  private static final String PARTY = Pl.PARTY.getLocalName();

  private final WordLists lists;

  Shares(WordLists lists) {
    this.lists = lists;
  }

  boolean isShare(Sentence sentence, IndexedWord number, IndexedWord item) {
    Syntax syntax = new Syntax(sentence.graph());
    return List.of(number, item).stream()
        .flatMap(
            word ->
                syntax
                    .children(
                        word,
                        r -> r.startsWith("nmod") || r.startsWith("obl") || r.startsWith("advmod"))
                    .stream())
        .anyMatch(word -> isEach(syntax, word));
  }

  private boolean isEach(Syntax syntax, IndexedWord word) {
    return lists.has("each", ActorResolver.lemma(word))
        || syntax.children(word, "det").stream()
            .anyMatch(det -> lists.has("each", ActorResolver.lemma(det)));
  }

  /** The share; where its item is left out, it is of what was counted before. */
  Counted share(Quantity quantity, IndexedWord item, IndexedWord number, List<Counted> before) {
    boolean named = !item.equals(number) && !lists.has("number-nouns", ActorResolver.lemma(item));
    String text =
        named || before.isEmpty()
            ? quantity.item()
            : before.get(before.size() - 1).quantity().item();
    IndexedWord word = named || before.isEmpty() ? item : before.get(before.size() - 1).item();
    return new Counted(Quantities.shared(quantity, text, PARTY), word, number);
  }
}
