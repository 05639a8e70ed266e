package org.parley.coding;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date after EDTF (ISO 8601-2): a day, a month, a year, an interval of these, each with {@code X}
 * for a digit that nobody gave and {@code ?}, {@code ~} or {@code %} for doubt. An open end of an
 * interval is {@code ..}. The text is kept as given; the bounds are what it allows.
 *
 * @param text for example {@code 2025-06-02}, {@code XXXX-06-02}, {@code 2025-05-1X}, {@code
 *     2025-05-14/2025-05-17}
 */
public record Edtf(String text) {

  private static final Pattern DATE =
      Pattern.compile("([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?[?~%]?");

  public Edtf {
    String[] ends = text.split("/", -1);
    if (ends.length > 2) {
      throw notADate(text);
    }
    for (String end : ends) {
      if (!(ends.length == 2 && end.equals("..")) && !valid(end)) {
        throw notADate(text);
      }
    }
  }

  /**
   * A date that somebody wrote down, who may have mixed up the ends of an interval.
   *
   * @throws IllegalArgumentException if it is no date, or an interval that ends before it begins
   */
  public static Edtf given(String text) {
    Edtf date = new Edtf(text);
    Optional<LocalDate> end = date.latest();
    if (end.isPresent() && date.earliest().filter(end.get()::isBefore).isPresent()) {
      throw new IllegalArgumentException("an interval that ends before it begins: '" + text + "'");
    }
    return date;
  }

  /** The first day that the date allows; empty if the year is not known or the start is open. */
  public Optional<LocalDate> earliest() {
    return bound(text.split("/", -1)[0], false);
  }

  /** The last day that the date allows; empty if the year is not known or the end is open. */
  public Optional<LocalDate> latest() {
    String[] ends = text.split("/", -1);
    return bound(ends[ends.length - 1], true);
  }

  /** Whether the year is one that the text gives or its date of publication settles. */
  public boolean hasYear() {
    return earliest().isPresent() || latest().isPresent();
  }

  @Override
  public String toString() {
    return text;
  }

  private static boolean valid(String date) {
    Matcher parts = DATE.matcher(date);
    if (!parts.matches()) {
      return false;
    }
    String month = parts.group(2);
    String day = parts.group(3);
    return (month == null || inRange(month, 12)) && (day == null || inRange(day, 31));
  }

  private static boolean inRange(String twoDigits, int max) {
    int low = Integer.parseInt(twoDigits.replace('X', '0'));
    int high = Integer.parseInt(twoDigits.replace('X', '9'));
    return low <= max && high >= 1;
  }

  private static Optional<LocalDate> bound(String date, boolean last) {
    Matcher parts = DATE.matcher(date);
    if (!parts.matches() || parts.group(1).contains("X")) {
      return Optional.empty();
    }
    int year = Integer.parseInt(parts.group(1));
    if (year == 0) {
      return Optional.empty();
    }
    int month = part(parts.group(2), 1, 12, last);
    int days = YearMonth.of(year, month).lengthOfMonth();
    return Optional.of(LocalDate.of(year, month, part(parts.group(3), 1, days, last)));
  }

  private static int part(String digits, int min, int max, boolean last) {
    if (digits == null) {
      return last ? max : min;
    }
    int value = Integer.parseInt(digits.replace('X', last ? '9' : '0'));
    return Math.min(max, Math.max(min, value));
  }

  private static IllegalArgumentException notADate(String text) {
    return new IllegalArgumentException(
        "not an EDTF date: '" + text + "' (expected for example 2025-06-02, XXXX-06-02, 2025-05)");
  }
}
