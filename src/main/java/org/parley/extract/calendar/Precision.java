package org.parley.extract.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How exactly a date is given. */
enum Precision {
  YEAR(4),
  MONTH(7),
  DAY(10);

  private final int length;

  Precision(int length) {
    this.length = length;
  }

  /** Of an EDTF date without an interval. */
  static Precision of(String date) {
    return date.length() >= DAY.length ? DAY : date.length() >= MONTH.length ? MONTH : YEAR;
  }

  static Precision of(ChronoUnit unit) {
    return switch (unit) {
      case YEARS -> YEAR;
      case MONTHS -> MONTH;
      default -> DAY;
    };
  }

  /** The first day of the period that a day is in. */
  LocalDate start(LocalDate day) {
    return day.minusDays(
        switch (this) {
          case YEAR -> day.getDayOfYear() - 1;
          case MONTH -> day.getDayOfMonth() - 1;
          case DAY -> 0;
        });
  }

  /** A day, as exactly as this is. */
  String of(LocalDate day) {
    return day.toString().substring(0, length);
  }
}
