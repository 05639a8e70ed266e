package org.parley.extract.calendar;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.nlp.Sentence;
import org.parley.nlp.TimeMention;
import org.parley.rules.WordLists;

/**
 * Times of day, which SUTime puts on the day of publication: "at dawn on Sunday", "on Friday at 4
 * p.m. local time" are on the Sunday and the Friday.
 */
final class Hours {

  private static final List<String> DAYS =
      List.of("weekdays", "months", "time-now", "time-same", "time-previous", "time-next");

  private final WordLists lists;

  Hours(WordLists lists) {
    this.lists = lists;
  }

  /** The expressions without the hours of those days that the sentence names itself. */
  List<TimeMention> ofDays(Sentence sentence, List<TimeMention> times) {
    boolean day = times.stream().anyMatch(time -> namesDay(sentence, time));
    return day ? times.stream().filter(time -> !isHour(sentence, time)).toList() : times;
  }

  private boolean namesDay(Sentence sentence, TimeMention time) {
    boolean date = time.type().equals("DATE") || time.type().equals("TIME");
    return date
        && words(sentence, time)
            .anyMatch(word -> DAYS.stream().anyMatch(list -> lists.has(list, word)));
  }

  private boolean isHour(Sentence sentence, TimeMention time) {
    return !namesDay(sentence, time)
        && words(sentence, time).anyMatch(word -> lists.has("day-parts", word));
  }

  private static Stream<String> words(Sentence sentence, TimeMention time) {
    return IntStream.rangeClosed(time.first(), time.last())
        .mapToObj(i -> sentence.token(i).word().toLowerCase(Locale.ROOT));
  }
}
