package org.parley.extract.calendar;

import edu.stanford.nlp.ling.IndexedWord;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.parley.coding.Edtf;
import org.parley.nlp.Sentence;
import org.parley.nlp.TimeMention;
import org.parley.rules.WordLists;

/** Lengths of time that end with the day of publication: people "have endured for 17 months". */
final class Ongoing {

  private static final Pattern LENGTH = Pattern.compile("P([0-9]+)([MY])");

  private final WordLists lists;
  private final Optional<LocalDate> published;

  Ongoing(WordLists lists, Optional<LocalDate> published) {
    this.lists = lists;
    this.published = published;
  }

  /** From when to when it has lasted, if it has until now. */
  Optional<Edtf> until(Sentence sentence, TimeMention time) {
    Matcher length = LENGTH.matcher(time.value());
    if (length.matches() && isFor(sentence, time) && isPerfect(sentence, time)) {
      int number = Integer.parseInt(length.group(1));
      boolean years = length.group(2).equals("Y");
      Precision precision = years ? Precision.YEAR : Precision.MONTH;
      Period period = years ? Period.ofYears(number) : Period.ofMonths(number);
      return published.map(
          day -> new Edtf(precision.of(day.minus(period)) + "/" + precision.of(day)));
    }
    return Optional.empty();
  }

  /** "For over 17 months". */
  private boolean isFor(Sentence sentence, TimeMention time) {
    return IntStream.rangeClosed(Math.max(1, time.first() - 2), time.first())
        .mapToObj(sentence::token)
        .anyMatch(word -> lists.has("time-for", word.word().toLowerCase(Locale.ROOT)));
  }

  /** Whether what lasted so long is told in the present perfect. */
  private static boolean isPerfect(Sentence sentence, TimeMention time) {
    return sentence.node(time.last()).stream()
        .flatMap(word -> sentence.graph().getParents(word).stream())
        .filter(verb -> verb.tag().startsWith("VB"))
        .flatMap(verb -> sentence.graph().getChildren(verb).stream())
        .map(IndexedWord::tag)
        .anyMatch(tag -> tag.equals("VBP") || tag.equals("VBZ"));
  }
}
