package org.parley.extract.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.coding.Edtf;

/**
 * Which day, month and year a text has come to: what "two days later" counts from, and which year a
 * "20 September" is of where nobody says when the text was published. A new passage tells of the
 * year that the title names, or else of the one that the text has named most, until it names
 * another.
 */
final class Narrative {

  private static final String YEARS = "[0-9]{4}/[0-9]{4}";

  private final Map<Precision, LocalDate> reached = new EnumMap<>(Precision.class);
  private Optional<String> titleYear = Optional.empty();
  private Optional<String> year = Optional.empty();
  private final Map<String, Integer> years = new LinkedHashMap<>();
  private int passage;

  /** Begins a sentence of a passage; 0 is the title. */
  void enter(int next) {
    if (next != passage) {
      if (passage == 0) {
        titleYear = year;
      }
      year = titleYear.or(this::usual);
      passage = next;
    }
  }

  /** The year that the text has named most often. */
  private Optional<String> usual() {
    return years.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /** Comes to a date that the text gives; a time of several years is in none of them. */
  void reach(Edtf date) {
    String last = date.text().substring(date.text().indexOf('/') + 1).replaceAll("[?~%]", "");
    if (last.matches("[0-9]{4}(-[0-9]{2}){0,2}")) {
      if (!date.text().matches(YEARS)) {
        year = Optional.of(last.substring(0, 4));
        years.merge(last.substring(0, 4), 1, Integer::sum);
      }
      Precision given = Precision.of(last);
      LocalDate day = new Edtf(last).earliest().orElseThrow();
      for (Precision precision : Precision.values()) {
        if (precision.compareTo(given) <= 0) {
          reached.put(precision, day);
        }
      }
    }
  }

  /** The date, in the year that the text has come to if it gives none. */
  Edtf inYear(Edtf date) {
    return year.map(y -> new Edtf(date.text().replace("XXXX", y))).orElse(date);
  }

  /** So many days, months or years after what the text has come to, if it has named one. */
  Optional<Edtf> after(long amount, ChronoUnit unit) {
    Precision precision = Precision.of(unit);
    return Optional.ofNullable(reached.get(precision))
        .map(day -> new Edtf(precision.of(day.plus(amount, unit))));
  }

  /** The day that the text has come to, if it has named it as exactly. */
  Optional<LocalDate> day(Precision precision) {
    return Optional.ofNullable(reached.get(precision));
  }

  /** The month, in the year that the text has come to. */
  Optional<Edtf> month(int month) {
    return year.map(y -> new Edtf(YearMonth.of(Integer.parseInt(y), month).toString()));
  }
}
