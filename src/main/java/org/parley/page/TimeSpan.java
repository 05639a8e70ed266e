package org.parley.page;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A length of time as people write it: {@code P1DT2H} is "1 day 2 hours". */
final class TimeSpan {

  private static final Pattern ISO =
      Pattern.compile("P(?=\\d|T\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(\\d+H)?(\\d+M)?(\\d+S)?)?");

  private static final Pattern PART = Pattern.compile("(\\d+)([YMWDHS])");

  private static final Map<String, String> DAYS =
      Map.of("Y", "year", "M", "month", "W", "week", "D", "day");

  private static final Map<String, String> HOURS =
      Map.of("H", "hour", "M", "minute", "S", "second");

  private TimeSpan() {}

  /** In words, if it is an ISO 8601 duration of whole numbers; else as it is. */
  static String inWords(String written) {
    if (!ISO.matcher(written).matches()) {
      return written;
    }
    String[] halves = (written + "T").split("T", -1);
    return (parts(halves[0], DAYS) + " " + parts(halves[1], HOURS)).strip();
  }

  private static String parts(String written, Map<String, String> units) {
    return PART.matcher(written)
        .results()
        .map(part -> part(part, units))
        .collect(Collectors.joining(" "));
  }

  private static String part(MatchResult part, Map<String, String> units) {
    String number = part.group(1);
    return number + " " + units.get(part.group(2)) + (number.equals("1") ? "" : "s");
  }
}
