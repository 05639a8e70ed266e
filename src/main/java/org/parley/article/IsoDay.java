package org.parley.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** The day of a date or date-time after ISO 8601, in the time zone that it is written in. */
final class IsoDay {

  private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}([T ].*)?");

  private IsoDay() {}

  static Optional<LocalDate> of(String text) {
    if (!FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text.substring(0, 10)));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }
}
