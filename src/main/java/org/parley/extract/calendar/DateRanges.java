package org.parley.extract.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.nlp.Sentence;
import org.parley.nlp.TimeMention;
import org.parley.rules.WordLists;

/**
 * Dates with a first and a last day, month or year: "3 to 7 June 1905", "between March and May",
 * "1947–48". SUTime reads them as two dates, or reads only one of their ends.
 */
final class DateRanges {

  private static final String DAY = "(?<d%s>[0-9]{1,2})(?:st|nd|rd|th)? ";
  private static final String YEAR = "(?:,? ?(?:of )?(?<y%s>[12][0-9]{3}) )?";
  private static final String UNKNOWN_YEAR = "XXXX";

  private final WordLists lists;
  private final List<String> months;
  private final List<Pattern> forms;
  private final Pattern years;

  DateRanges(WordLists lists) {
    this.lists = lists;
    this.months = List.copyOf(lists.list("months"));
    String month = "(?<m%s>" + String.join("|", months) + ") ";
    String joint = "(?<joint>" + alternatives("range-joints") + ") ";
    this.forms =
        List.of(
            form(month + DAY + YEAR, joint, "(?:" + month + ")?" + DAY + YEAR),
            form(DAY + "(?:of )?(?:" + month + ")?" + YEAR, joint, DAY + "(?:of )?" + month + YEAR),
            form(month + YEAR, joint, month + YEAR));
    this.years =
        Pattern.compile(" (?<y1>[12][0-9]{3}) " + joint + "(?<y2>[12][0-9]{3}|[0-9]{2}) (?![-/])");
  }

  private static Pattern form(String from, String joint, String to) {
    return Pattern.compile(" " + from.replace("%s", "1") + joint + to.replace("%s", "2"));
  }

  private String alternatives(String list) {
    return String.join("|", lists.list(list));
  }

  /** The ranges of a sentence, each with its two ends as value. */
  List<TimeMention> in(Sentence sentence) {
    Atoms atoms = new Atoms(sentence);
    List<TimeMention> found = new ArrayList<>();
    for (Pattern form : forms) {
      Matcher match = form.matcher(atoms.line());
      while (match.find()) {
        if (isRange(atoms, match)) {
          add(found, sentence, atoms, match, days(match));
        }
      }
    }
    Matcher match = years.matcher(atoms.line());
    while (match.find()) {
      if (isRange(atoms, match)) {
        years(match).ifPresent(value -> add(found, sentence, atoms, match, value));
      }
    }
    return found;
  }

  /** "March and May" are two months, "between March and May" is a time from one to the other. */
  private boolean isRange(Atoms atoms, Matcher match) {
    return !lists.has("range-ands", match.group("joint"))
        || lists.list("range-openers").stream()
            .anyMatch(word -> atoms.line().substring(0, match.start()).endsWith(" " + word));
  }

  private static void add(
      List<TimeMention> found, Sentence sentence, Atoms atoms, Matcher match, String value) {
    int first = atoms.token(match.start() + 1);
    int last = atoms.token(match.end() - 2);
    if (found.stream().noneMatch(other -> first <= other.last() && other.first() <= last)) {
      found.add(new TimeMention(first, last, "DATE", value, sentence.words(first, last)));
    }
  }

  private String days(Matcher match) {
    String until = group(match, "y2").or(() -> group(match, "y1")).orElse(UNKNOWN_YEAR);
    String lastMonth = group(match, "m2").or(() -> group(match, "m1")).orElseThrow();
    String firstMonth = group(match, "m1").orElse(lastMonth);
    boolean overNewYear = months.indexOf(firstMonth) > months.indexOf(lastMonth);
    String from = group(match, "y1").orElse(overNewYear ? before(until) : until);
    return date(from, firstMonth, group(match, "d1"))
        + "/"
        + date(until, lastMonth, group(match, "d2"));
  }

  private static String before(String year) {
    return year.equals(UNKNOWN_YEAR) ? year : String.valueOf(Integer.parseInt(year) - 1);
  }

  private String date(String year, String month, Optional<String> day) {
    String date = year + "-%02d".formatted(months.indexOf(month) + 1);
    return day.map(d -> date + "-%02d".formatted(Integer.parseInt(d))).orElse(date);
  }

  /** "1947–48"; but not "2024-05", which is a month. */
  private static Optional<String> years(Matcher match) {
    String from = match.group("y1");
    String given = match.group("y2");
    String until = given.length() == 4 ? given : from.substring(0, 2) + given;
    return from.compareTo(until) < 0 ? Optional.of(from + "/" + until) : Optional.empty();
  }

  /** Months alone have no group of days. */
  private static Optional<String> group(Matcher match, String name) {
    boolean has = match.pattern().pattern().contains("<" + name + ">");
    return has ? Optional.ofNullable(match.group(name)) : Optional.empty();
  }
}
