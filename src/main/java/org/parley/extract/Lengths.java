package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.coding.Comparison;
import org.parley.coding.Quantity;
import org.parley.nlp.Sentence;
import org.parley.nlp.TimeMention;
import org.parley.rules.WordLists;

/**
 * Lengths of time as quantities, where a hedge says that they are not exact: "over a year and a
 * half of planning". The recogniser of times drops hedge and half.
 */
final class Lengths {

  private static final Pattern SINGLE = Pattern.compile("PT?([0-9]+)([YMWDH])");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final WordLists lists;
  private final Phrases phrases;

  Lengths(WordLists lists) {
    this.lists = lists;
    this.phrases = new Phrases(lists);
  }

  /** Every hedged length of a sentence. */
  List<Counted> counts(Sentence sentence) {
    List<Counted> counts = new ArrayList<>();
    for (TimeMention time : sentence.times()) {
      Optional<IndexedWord> word = sentence.node(time.last());
      word.flatMap(w -> quantity(sentence, time, w).map(q -> new Counted(q, w, w)))
          .ifPresent(counts::add);
    }
    return counts;
  }

  /** The hedged length that is the object of the event's own verb. */
  Optional<Quantity> hedged(Sentence sentence, Trigger trigger) {
    return counts(sentence).stream()
        .filter(
            counted ->
                new Syntax(sentence.graph())
                    .incoming(counted.item()).stream()
                        .map(edge -> edge.getGovernor())
                        .anyMatch(up -> trigger.verb().filter(up::equals).isPresent()))
        .map(Counted::quantity)
        .findFirst();
  }

  private Optional<Quantity> quantity(Sentence sentence, TimeMention time, IndexedWord unit) {
    Matcher single = SINGLE.matcher(time.value());
    Optional<Comparison> hedge = hedge(sentence, time);
    if (!time.type().equals("DURATION") || !single.matches() || hedge.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(single.group(1));
    BigDecimal whole = hasHalf(sentence, time.last()) ? value.add(HALF) : value;
    Quantity plain = Quantity.of(0, hedge.get(), item(sentence, unit));
    return Optional.of(Quantities.valued(plain, whole));
  }

  /** "Years of planning": the unit in the plural, so that equal lengths are equal words. */
  private String item(Sentence sentence, IndexedWord unit) {
    String word = ActorResolver.lemma(unit) + "s";
    return new Syntax(sentence.graph())
        .children(unit, "nmod:of").stream()
            .findFirst()
            .map(of -> word + " of " + phrases.of(sentence, of))
            .orElse(word);
  }

  private boolean hasHalf(Sentence sentence, int last) {
    List<IndexedWord> tokens = sentence.tokens();
    return last + 2 < tokens.size()
        && tokens.get(last).tag().equals("CC")
        && tokens.subList(last + 1, last + 3).stream()
            .anyMatch(word -> lists.has("half", ActorResolver.lemma(word)));
  }

  private Optional<Comparison> hedge(Sentence sentence, TimeMention time) {
    boolean known = lists.has("definite", ActorResolver.lemma(sentence.token(time.first())));
    if (time.first() == 1 || known) {
      return Optional.empty();
    }
    String before = ActorResolver.lemma(sentence.token(time.first() - 1));
    if (lists.has("hedge-about", before)) {
      return Optional.of(Comparison.ABOUT);
    }
    if (lists.has("hedge-more-than", before)) {
      return Optional.of(Comparison.MORE_THAN);
    }
    return lists.has("hedge-less-than", before)
        ? Optional.of(Comparison.LESS_THAN)
        : Optional.empty();
  }
}
