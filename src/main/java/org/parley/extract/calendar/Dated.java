package org.parley.extract.calendar;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.coding.Edtf;
import org.parley.coding.Status;
import org.parley.nlp.TimeMention;

/**
 * A stretch of tokens that gives a date.
 *
 * @param first index of its first token in the sentence, from 1
 * @param last index of its last token
 * @param date the date, as near to the day of publication as the words allow
 * @param ahead whether it is a date only for what has not happened yet: "in two weeks", "by May"
 * @param cycle after how long the same words fit again, where they name only a day of the week or
 *     of the year
 */
public record Dated(int first, int last, Edtf date, boolean ahead, Optional<Period> cycle) {

  static Dated of(TimeMention time, Edtf date) {
    return new Dated(time.first(), time.last(), date, false, Optional.empty());
  }

  static Dated ahead(TimeMention time, Edtf date) {
    return new Dated(time.first(), time.last(), date, true, Optional.empty());
  }

  /** Whether it can be the date of an event of that status. */
  public boolean fits(Status status) {
    return !ahead || status != Status.ACTUAL;
  }

  public boolean covers(int token) {
    return first <= token && token <= last;
  }

  /**
   * The date of an event of that status in a text published on that day: on which Monday somebody
   * met, and on which he will, are two questions.
   */
  public Edtf of(Status status, Optional<LocalDate> published) {
    return published.flatMap(day -> shifted(status, day)).orElse(date);
  }

  private Optional<Edtf> shifted(Status status, LocalDate day) {
    boolean isLater = date.earliest().filter(day::isBefore).isPresent();
    boolean isEarlier = date.latest().filter(day::isAfter).isPresent();
    if (status == Status.ACTUAL && isLater) {
      return cycle.map(period -> moved(period.negated()));
    }
    boolean toCome = status == Status.PLANNED || (status == Status.POSSIBLE && ahead);
    return toCome && isEarlier ? cycle.map(this::moved) : Optional.empty();
  }

  private Edtf moved(Period period) {
    return new Edtf(
        Arrays.stream(date.text().split("/"))
            .map(end -> period.getYears() == 0 ? day(end, period) : year(end, period))
            .collect(Collectors.joining("/")));
  }

  private static String day(String date, Period period) {
    return LocalDate.parse(date).plus(period).toString();
  }

  /** Of the rest of the date, some digits may not be given. */
  private static String year(String date, Period period) {
    int year = Integer.parseInt(date.substring(0, 4)) + period.getYears();
    return "%04d%s".formatted(year, date.substring(4));
  }
}
