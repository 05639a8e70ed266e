package org.parley.extract.calendar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.nlp.Sentence;
import org.parley.nlp.TimeMention;
import org.parley.rules.WordLists;

/**
 * Parts of a month or a year. SUTime leaves out those in one word, "mid-May" and "mid-2013"; of the
 * others it keeps the whole: "the end of June" is its last day, "late May" the last third.
 */
final class PartsOfPeriods {

  private static final List<String> THIRDS = List.of("time-early", "time-mid", "time-late");

  private final WordLists lists;
  private final List<String> months;

  PartsOfPeriods(WordLists lists) {
    this.lists = lists;
    this.months = List.copyOf(lists.list("months"));
  }

  /** The expressions in one word. */
  Stream<TimeMention> in(Sentence sentence) {
    return IntStream.rangeClosed(1, sentence.tokens().size())
        .mapToObj(i -> at(sentence, i))
        .flatMap(Optional::stream);
  }

  private Optional<TimeMention> at(Sentence sentence, int index) {
    String word = sentence.token(index).word().toLowerCase(Locale.ROOT);
    int hyphen = word.indexOf('-');
    if (hyphen < 0 || THIRDS.stream().noneMatch(p -> lists.has(p, word.substring(0, hyphen)))) {
      return Optional.empty();
    }
    return value(word.substring(hyphen + 1))
        .map(value -> new TimeMention(index, index, "DATE", value, word));
  }

  private Optional<String> value(String period) {
    int month = months.indexOf(period) + 1;
    if (month > 0) {
      return Optional.of("XXXX-%02d".formatted(month));
    }
    return period.matches("[12][0-9]{3}") ? Optional.of(period) : Optional.empty();
  }

  /** The part of a month that the words around it tell, as the end of its date. */
  String ofMonth(String month, String text) {
    boolean end = words(text).anyMatch(word -> lists.has("time-end", word));
    return end ? month + "-" + lastDay(month) : month + third(text);
  }

  /** In a year that nobody gave, February has 28 days. */
  private static int lastDay(String month) {
    return java.time.YearMonth.parse(month.replace("XXXX", "2001")).lengthOfMonth();
  }

  /** "mid-May" is the second third of it: some day from the 10th to the 19th. */
  private String third(String text) {
    String first = words(text).findFirst().orElse("");
    return IntStream.range(0, THIRDS.size())
        .filter(i -> lists.has(THIRDS.get(i), first))
        .mapToObj(i -> "-" + i + "X")
        .findFirst()
        .orElse("");
  }

  private static Stream<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[\\s-]+"));
  }
}
