package org.parley.extract.calendar;

import edu.stanford.nlp.ling.IndexedWord;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.coding.Edtf;
import org.parley.nlp.Sentence;
import org.parley.nlp.TimeMention;
import org.parley.rules.WordLists;

/**
 * Lengths of time that stand for dates, because it is known where they end or begin: people "have
 * endured for 17 months", "over the last four years", "in recent weeks", "for the next ten years".
 */
final class Ongoing {

  private static final Pattern LENGTH = Pattern.compile("P([0-9]+)([DWMY])");
  private static final Pattern FEW_DAYS = Pattern.compile("PX[DW]");

  /** How far "recent weeks" go back at least. */
  private static final int RECENT_DAYS = 14;

  private final WordLists lists;
  private final Optional<LocalDate> published;

  Ongoing(WordLists lists, Optional<LocalDate> published) {
    this.lists = lists;
    this.published = published;
  }

  /** From when to when it lasts, where the words allow to tell. */
  Optional<Edtf> span(Sentence sentence, TimeMention time, Narrative narrative) {
    if (FEW_DAYS.matcher(time.value()).matches()) {
      return has(sentence, time, "time-recent")
          ? published.flatMap(this::monthOf)
          : Optional.empty();
    }
    Matcher length = LENGTH.matcher(time.value());
    return length.matches() ? span(sentence, time, length, narrative) : Optional.empty();
  }

  private Optional<Edtf> span(
      Sentence sentence, TimeMention time, Matcher length, Narrative narrative) {
    Period period = Period.parse(length.group());
    Precision precision = precision(length.group(2));
    boolean large = precision != Precision.DAY;
    if (has(sentence, time, "time-recent")
        || (large && isFor(sentence, time) && isAnyVerb(sentence, time, Ongoing::isPresent))) {
      return published.map(day -> between(day.minus(period), day, precision));
    }
    boolean onward = has(sentence, time, "time-next") && isAnyVerb(sentence, time, Ongoing::isPast);
    return onward
        ? narrative.day(precision).map(day -> between(day, day.plus(period), precision))
        : Optional.empty();
  }

  /** "In two weeks", for what is still to come. */
  Optional<Edtf> ahead(Sentence sentence, TimeMention time) {
    Matcher length = LENGTH.matcher(time.value());
    boolean in =
        time.first() > 1
            && words(sentence, time.first() - 1, time.first() - 1)
                .anyMatch(word -> lists.has("time-ahead", word));
    return in && length.matches()
        ? published.map(
            day -> new Edtf(precision(length.group(2)).of(day.plus(Period.parse(length.group())))))
        : Optional.empty();
  }

  /** Of what has happened in recent weeks, nobody knows the day, and early in a month not that. */
  private Optional<Edtf> monthOf(LocalDate day) {
    boolean within = day.minusDays(RECENT_DAYS).getMonth() == day.getMonth();
    return within ? Optional.of(new Edtf(Precision.MONTH.of(day))) : Optional.empty();
  }

  private static Edtf between(LocalDate from, LocalDate until, Precision precision) {
    return new Edtf(precision.of(from) + "/" + precision.of(until));
  }

  private static Precision precision(String unit) {
    return switch (unit) {
      case "Y" -> Precision.YEAR;
      case "M" -> Precision.MONTH;
      default -> Precision.DAY;
    };
  }

  private boolean has(Sentence sentence, TimeMention time, String list) {
    return words(sentence, time.first(), time.last()).anyMatch(word -> lists.has(list, word));
  }

  /** "For over 17 months". */
  private boolean isFor(Sentence sentence, TimeMention time) {
    return words(sentence, Math.max(1, time.first() - 2), time.first())
        .anyMatch(word -> lists.has("time-for", word));
  }

  private static Stream<String> words(Sentence sentence, int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(sentence::token)
        .map(word -> word.word().toLowerCase(Locale.ROOT));
  }

  /** Whether a verb that the length of time depends on, or an auxiliary of it, is of that form. */
  private static boolean isAnyVerb(
      Sentence sentence, TimeMention time, Predicate<IndexedWord> form) {
    return sentence.node(time.last()).stream()
        .flatMap(word -> sentence.graph().getParents(word).stream())
        .filter(verb -> verb.tag().startsWith("VB"))
        .flatMap(verb -> Stream.concat(Stream.of(verb), auxiliaries(sentence, verb)))
        .anyMatch(form);
  }

  private static Stream<IndexedWord> auxiliaries(Sentence sentence, IndexedWord verb) {
    return sentence.graph().getChildren(verb).stream()
        .filter(
            word ->
                sentence.graph().getEdge(verb, word).getRelation().toString().startsWith("aux"));
  }

  /** What lasts until now is told in the present perfect, or in the present tense. */
  private static boolean isPresent(IndexedWord word) {
    return word.tag().equals("VBP") || word.tag().equals("VBZ");
  }

  private static boolean isPast(IndexedWord word) {
    return word.tag().equals("VBD");
  }
}
