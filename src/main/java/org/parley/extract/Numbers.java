package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.coding.Comparison;
import org.parley.coding.Quantity;
import org.parley.nlp.NumberMention;
import org.parley.nlp.Sentence;
import org.parley.rules.WordLists;

/** The counts that a sentence gives, each with its hedge and what is counted. */
final class Numbers {

  private final WordLists lists;
  private final Phrases phrases;

  Numbers(WordLists lists) {
    this.lists = lists;
    this.phrases = new Phrases(lists);
  }

  /** All counts of a sentence in the order of the text; ages, dates and rounds are none. */
  List<Counted> counts(Sentence sentence) {
    List<Counted> counts = new ArrayList<>();
    Syntax syntax = new Syntax(sentence.graph());
    for (NumberMention number : sentence.numbers()) {
      boolean date = sentence.times().stream().anyMatch(t -> t.covers(number.first()));
      sentence
          .node(number.last())
          .filter(word -> !date)
          .flatMap(word -> counted(sentence, syntax, number, word))
          .ifPresent(counts::add);
    }
    return counts;
  }

  private Optional<Counted> counted(
      Sentence sentence, Syntax syntax, NumberMention number, IndexedWord word) {
    Optional<IndexedWord> head =
        syntax.governor(
            word,
            r ->
                r.equals("nummod")
                    || r.equals("nmod:of")
                    || r.equals("compound")
                    || r.equals("dep"));
    IndexedWord of = syntax.children(word, "nmod:of").stream().findFirst().orElse(null);
    IndexedWord item = head.filter(Syntax::isNoun).orElse(of == null ? word : of);
    String lemma = ActorResolver.lemma(item);
    if (lists.has("no-counts", lemma)
        || (lists.has("pair-words", number.value().toPlainString()) && lists.has("sides", lemma))) {
      return Optional.empty();
    }
    String text =
        item.equals(word) ? "" : phrases.of(sentence, item).replaceFirst("^[0-9][0-9,.]* ?", "");
    Quantity quantity =
        new Quantity(
            Optional.of(number.value()),
            Comparison.of(number.comparison()),
            text,
            Optional.empty(),
            Optional.empty(),
            List.of());
    return Optional.of(new Counted(quantity, item, word));
  }

  /** A quantity with the word of what is counted and the number's own word. */
  record Counted(Quantity quantity, IndexedWord item, IndexedWord number) {}
}
