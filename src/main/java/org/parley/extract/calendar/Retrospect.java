package org.parley.extract.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.nlp.Sentence;
import org.parley.nlp.TimeMention;
import org.parley.rules.WordLists;

/**
 * Whether a text looks back on years long before it was published, as encyclopedias do: all years
 * that it names are past, and no day of it counts from the day of publication.
 */
final class Retrospect {

  private static final Pattern YEAR = Pattern.compile("(?<![0-9])[12][0-9]{3}(?![0-9])");

  private static final Pattern DAY = Pattern.compile("[0-9X]{4}-([0-9]{2}-[0-9]{2})");

  /** News names the year before as often as its own. */
  private static final int YEARS_BACK = 2;

  /** A day without a year so shortly before a text came out is the one of which it is the news. */
  private static final int NEWS_DAYS = 10;

  private final WordLists lists;
  private final List<TimeMention> times;

  Retrospect(WordLists lists, List<Sentence> sentences) {
    this.lists = lists;
    this.times = sentences.stream().flatMap(sentence -> sentence.times().stream()).toList();
  }

  boolean isAt(LocalDate published) {
    List<Integer> years = times.stream().flatMap(this::years).toList();
    return !years.isEmpty()
        && years.stream().allMatch(year -> year <= published.getYear() - YEARS_BACK)
        && times.stream().noneMatch(this::isOfToday)
        && times.stream().noneMatch(time -> isNews(time, published));
  }

  private boolean isNews(TimeMention time, LocalDate published) {
    Matcher day = DAY.matcher(time.value());
    return day.matches()
        && !YEAR.matcher(time.text()).find()
        && IntStream.rangeClosed(0, NEWS_DAYS)
            .mapToObj(published::minusDays)
            .anyMatch(recent -> recent.toString().endsWith("-" + day.group(1)));
  }

  private Stream<Integer> years(TimeMention time) {
    Matcher year = YEAR.matcher(time.text());
    return year.results().map(match -> Integer.valueOf(match.group()));
  }

  /** "On Monday", "today", "last week". */
  private boolean isOfToday(TimeMention time) {
    List<String> words = List.of(time.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    return !YEAR.matcher(time.text()).find()
        && Stream.of("weekdays", "time-now")
            .anyMatch(list -> words.stream().anyMatch(word -> lists.has(list, word)));
  }
}
