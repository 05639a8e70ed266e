package org.parley.extract.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.coding.Edtf;

/**
 * TIMEX3 values as EDTF: {@code 2024-06-02TMO} is a day, {@code 2024-W20-WE} two. A season or a
 * quarter is no more than its year, since EDTF of level 1 has no months for it that all would agree
 * on.
 */
final class Timex {

  private static final Pattern DATE =
      Pattern.compile("([0-9X]{4})(?:-([0-9]{2}|XX))?(?:-([0-9]{2}|XX))?(?:T.*)?");
  private static final Pattern DECADE = Pattern.compile("[0-9]{2,3}X{1,2}");
  private static final Pattern WEEK = Pattern.compile("([0-9]{4})-W([0-9]{2})(-WE)?(?:T.*)?");
  private static final Pattern PART_OF_YEAR =
      Pattern.compile("([0-9]{4})-(?:SP|SU|FA|WI|Q[0-9]|H[0-9])");

  private static final Pattern HOURS_OF_WEEKDAY =
      Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})-WXX-([1-7]) INTERSECT PT.*");
  private static final Pattern WEEK_OF_MONTH =
      Pattern.compile("([0-9X]{4}-[0-9]{2}) INTERSECT P1W-#([1-4])");

  private static final int DAYS_TO_SATURDAY = 5;
  private static final int DAYS_TO_SUNDAY = 6;
  private static final int DAYS_OF_WEEK = 7;

  private Timex() {}

  /** The date of a value; empty for what is none, or names no date. */
  static Optional<Edtf> date(String value) {
    String[] ends = value.split("/");
    if (ends.length == 2) {
      return one(ends[0]).flatMap(a -> one(ends[1]).map(b -> new Edtf(a + "/" + b)));
    }
    return week(value)
        .or(() -> hoursOfWeekday(value))
        .or(() -> weekOfMonth(value))
        .or(() -> one(value).map(Edtf::new));
  }

  /** "The early hours of Monday": the last one, seen from the day that SUTime has put before it. */
  private static Optional<Edtf> hoursOfWeekday(String value) {
    Matcher hours = HOURS_OF_WEEKDAY.matcher(value);
    return hours.matches()
        ? Optional.of(LocalDate.parse(hours.group(1)))
            .map(
                day ->
                    day.with(
                        TemporalAdjusters.previousOrSame(
                            DayOfWeek.of(Integer.parseInt(hours.group(2))))))
            .map(day -> new Edtf(day.toString()))
        : Optional.empty();
  }

  /** "The first week of June": its first seven days. */
  private static Optional<Edtf> weekOfMonth(String value) {
    Matcher week = WEEK_OF_MONTH.matcher(value);
    if (!week.matches()) {
      return Optional.empty();
    }
    int last = Integer.parseInt(week.group(2)) * DAYS_OF_WEEK;
    String day = week.group(1) + "-%02d";
    return Optional.of(new Edtf(day.formatted(last - DAYS_TO_SUNDAY) + "/" + day.formatted(last)));
  }

  private static Optional<String> one(String value) {
    Matcher partOfYear = PART_OF_YEAR.matcher(value);
    if (partOfYear.matches()) {
      return Optional.of(partOfYear.group(1));
    }
    if (DECADE.matcher(value).matches()) {
      return Optional.of(value);
    }
    Matcher date = DATE.matcher(value);
    return date.matches() ? Optional.of(joined(date)).filter(Timex::isDate) : Optional.empty();
  }

  private static String joined(Matcher date) {
    String month = known(date.group(2));
    return date.group(1) + month + (month.isEmpty() ? "" : known(date.group(3)));
  }

  private static String known(String part) {
    return part == null || part.contains("X") ? "" : "-" + part;
  }

  private static boolean isDate(String date) {
    if (date.equals("XXXX") || date.startsWith("0000")) {
      return false;
    }
    int month = date.length() > 4 ? Integer.parseInt(date.substring(5, 7)) : 1;
    int day = date.length() > 7 ? Integer.parseInt(date.substring(8)) : 1;
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(2000, month).lengthOfMonth();
  }

  private static Optional<Edtf> week(String value) {
    Matcher week = WEEK.matcher(value);
    if (!week.matches()) {
      return Optional.empty();
    }
    LocalDate monday =
        LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
            .with(DayOfWeek.MONDAY);
    LocalDate first = week.group(3) == null ? monday : monday.plusDays(DAYS_TO_SATURDAY);
    return Optional.of(new Edtf(first + "/" + monday.plusDays(DAYS_TO_SUNDAY)));
  }
}
