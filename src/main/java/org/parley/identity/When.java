package org.parley.identity;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.parley.coding.Edtf;

/**
 * The days on which something may have happened. Where nobody gave the year, they lie in a leap
 * year that stands for any.
 */
record When(LocalDate first, LocalDate last, boolean yearKnown) {

  /** Of a longer time too many events may be meant to know one by it. */
  private static final int LONGEST = 31;

  private static final String ANY_YEAR = "2000";

  /** The days that a date allows; empty if it is open at an end. */
  static Optional<When> of(Edtf date) {
    Edtf inSomeYear =
        date.hasYear() ? date : new Edtf(date.text().replaceAll("[0-9X]{4}(?=-)", ANY_YEAR));
    return inSomeYear
        .earliest()
        .flatMap(
            first ->
                inSomeYear
                    .latest()
                    .filter(last -> !last.isBefore(first))
                    .map(last -> new When(first, last, date.hasYear())));
  }

  boolean overlaps(When other) {
    if (yearKnown && other.yearKnown) {
      return !first.isAfter(other.last) && !other.first.isAfter(last);
    }
    When mine = inAnyYear();
    When others = other.inAnyYear();
    return !mine.first.isAfter(others.last) && !others.first.isAfter(mine.last);
  }

  /** So short a time that an event can be known by it. */
  boolean narrow() {
    return days() <= LONGEST;
  }

  boolean oneDay() {
    return first.equals(last);
  }

  /** Whole days between the two; 0 if they overlap. */
  long daysApart(When other) {
    if (overlaps(other)) {
      return 0;
    }
    boolean sameEra = yearKnown && other.yearKnown;
    When mine = sameEra ? this : inAnyYear();
    When others = sameEra ? other : other.inAnyYear();
    return mine.first.isAfter(others.last)
        ? ChronoUnit.DAYS.between(others.last, mine.first)
        : ChronoUnit.DAYS.between(mine.last, others.first);
  }

  /** The numbers of the months that a narrow time touches; none of a longer one. */
  SortedSet<Integer> months() {
    SortedSet<Integer> months = new TreeSet<>();
    if (narrow()) {
      first
          .withDayOfMonth(1)
          .datesUntil(last.plusDays(1), Period.ofMonths(1))
          .forEach(day -> months.add(day.getMonthValue()));
    }
    return months;
  }

  private long days() {
    return 1 + ChronoUnit.DAYS.between(first, last);
  }

  /** A time across the turn of the year may be any. */
  private When inAnyYear() {
    if (!yearKnown) {
      return this;
    }
    int year = Integer.parseInt(ANY_YEAR);
    return first.getYear() == last.getYear()
        ? new When(first.withYear(year), last.withYear(year), false)
        : new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), false);
  }
}
