package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.coding.Quantity;
import org.parley.nlp.NumberMention;
import org.parley.nlp.Sentence;
import org.parley.rules.WordLists;

/**
 * The counts that a sentence gives, each with its hedge, what is counted, whose share it is and to
 * whom it is attributed. A number that the text speaks of without giving it is a count too.
 */
final class Numbers {

  private final WordLists lists;
  private final Items items;
  private final Shares shares;
  private final Criteria criteria;
  private final Lengths lengths;
  private final Hedges hedges;
  private final FigureSources sources;

  Numbers(WordLists lists, Attribution attribution) {
    this.lists = lists;
    this.items = new Items(lists);
    this.shares = new Shares(lists);
    this.criteria = new Criteria(lists, items);
    this.lengths = new Lengths(lists);
    this.hedges = new Hedges(lists);
    this.sources = new FigureSources(lists, attribution);
  }

  /** All counts of a sentence in the order of the text; dates and rounds are none. */
  List<Counted> counts(Sentence sentence, Discourse discourse) {
    List<Counted> counts = new ArrayList<>();
    for (NumberMention number : sentence.numbers()) {
      sentence
          .node(number.last())
          .filter(word -> !isDate(sentence, number) && !isInside(sentence, number))
          .filter(word -> !isOneOf(sentence, number, word) && !isWhole(sentence, word))
          .flatMap(word -> counted(sentence, number, word, counts))
          .ifPresent(counts::add);
    }
    counts.addAll(unnumbered(sentence));
    counts.addAll(lengths.counts(sentence));
    counts.sort(Comparator.comparingInt(counted -> counted.number().index()));
    return counts.stream().map(c -> sources.attributed(sentence, c, discourse)).toList();
  }

  /** The length that is said of an event, where it is hedged: "lasted about an hour". */
  Optional<Quantity> hedgedLength(Sentence sentence, Trigger trigger) {
    return lengths.hedged(sentence, trigger);
  }

  /** "A 55-member league": part of a word counts nothing. */
  private static boolean isInside(Sentence sentence, NumberMention number) {
    int from = Math.max(number.first() - 1, 1);
    int to = Math.min(number.last() + 1, sentence.tokens().size());
    return IntStream.rangeClosed(from, to).mapToObj(sentence::token).anyMatch(Numbers::isHyphen);
  }

  private static boolean isHyphen(IndexedWord token) {
    return token.tag().equals("HYPH");
  }

  /** Also the end of "1947–48", of which the recogniser takes the beginning for a date. */
  private static boolean isDate(Sentence sentence, NumberMention number) {
    int before = number.first() - 2;
    boolean range =
        before > 0 && sentence.token(number.first() - 1).word().matches("[-/\\u2013\\u2014]");
    return sentence.times().stream()
        .anyMatch(t -> t.covers(number.first()) || (range && t.covers(before)));
  }

  /** "One of the worst" is said of what it is, not of how many there are; "any one" is none. */
  private boolean isOneOf(Sentence sentence, NumberMention number, IndexedWord word) {
    boolean any =
        number.first() > 1
            && lists.has("any", ActorResolver.lemma(sentence.token(number.first() - 1)));
    return number.value().compareTo(BigDecimal.ONE) == 0
        && (any || items.partOf(sentence, word).isPresent());
  }

  /** "Two of the five soldiers": five are not those of whom it is told. */
  private static boolean isWhole(Sentence sentence, IndexedWord word) {
    Syntax syntax = new Syntax(sentence.graph());
    return syntax
        .governor(word, "nummod"::equals)
        .filter(noun -> syntax.has(noun, "det:qmod"))
        .isPresent();
  }

  private Optional<Counted> counted(
      Sentence sentence, NumberMention number, IndexedWord word, List<Counted> before) {
    Optional<Counted> condition = criteria.criterion(sentence, number, word);
    if (condition.isPresent()) {
      return condition;
    }
    if (!number.unit().isEmpty()) {
      Quantity sum = Quantity.of(0, hedges.of(sentence, number), number.unit());
      return Optional.of(new Counted(Quantities.valued(sum, number.value()), word, word));
    }
    IndexedWord item = item(sentence, number, word);
    String lemma = ActorResolver.lemma(item);
    if (lists.has("fractions", lemma)) {
      return items.partOf(sentence, item).map(whole -> vague(sentence, word, whole));
    }
    if (lists.has("no-counts", lemma)
        || (lists.has("pair-words", number.value().toPlainString()) && lists.has("sides", lemma))) {
      return Optional.empty();
    }
    Quantity plain = Quantity.of(0, hedges.of(sentence, number), items.text(sentence, word, item));
    Quantity quantity = Quantities.valued(plain, number.value());
    return Optional.of(
        shares.isShare(sentence, word, item)
            ? shares.share(quantity, item, word, before)
            : new Counted(quantity, item, word));
  }

  /** What is counted; of a range, what its upper end counts. */
  private IndexedWord item(Sentence sentence, NumberMention number, IndexedWord word) {
    return hedges
        .upperEnd(sentence, number)
        .flatMap(upper -> sentence.node(upper.last()))
        .map(upper -> items.itemOf(sentence, upper))
        .orElseGet(() -> items.itemOf(sentence, word));
  }

  /** "An unspecified number of prisoners", "dozens of drones". */
  private List<Counted> unnumbered(Sentence sentence) {
    List<Counted> found = new ArrayList<>();
    for (IndexedWord word : sentence.tokens()) {
      if (items.isOpenNumber(sentence, word)) {
        items
            .partOf(sentence, word)
            .map(item -> new Counted(Quantities.open(items.text(sentence, word, item)), item, word))
            .ifPresent(found::add);
      }
      if (isVague(word) && sentence.numbers().stream().noneMatch(n -> n.last() == word.index())) {
        items.partOf(sentence, word).map(item -> vague(sentence, word, item)).ifPresent(found::add);
      }
    }
    return found;
  }

  private boolean isVague(IndexedWord word) {
    return word.tag().matches("NNS|CD")
        && lists.has("vague-numbers", word.word().toLowerCase(Locale.ROOT));
  }

  /** "Dozens of drones": who says so gives no number. */
  private Counted vague(Sentence sentence, IndexedWord word, IndexedWord item) {
    String words = sentence.words(Math.min(word.index(), item.index()), item.index());
    return new Counted(Quantities.open(words), item, word);
  }
}
