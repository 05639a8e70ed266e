package org.parley.extract.calendar;

import edu.stanford.nlp.ling.IndexedWord;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.coding.Edtf;
import org.parley.nlp.Sentence;
import org.parley.nlp.TimeMention;
import org.parley.rules.WordLists;

/**
 * Every date of an article, read in the order of the text, because many count from those before
 * them.
 */
public final class Calendar {

  private static final Period WEEK = Period.ofWeeks(1);
  private static final Period YEAR = Period.ofYears(1);
  private static final Pattern WITH_YEAR = Pattern.compile("[0-9]{4}");

  private final WordLists lists;
  private final Optional<LocalDate> published;
  private final PartsOfPeriods parts;
  private final DateRanges ranges;
  private final Hours hours;
  private final Sequence sequence;
  private final Ongoing ongoing;
  private final boolean retrospect;
  private final Narrative narrative = new Narrative();
  private final Map<Integer, List<Dated>> bySentence = new HashMap<>();

  private Calendar(WordLists lists, Optional<LocalDate> published, boolean retrospect) {
    this.lists = lists;
    this.published = published;
    this.retrospect = retrospect;
    this.parts = new PartsOfPeriods(lists);
    this.ranges = new DateRanges(lists);
    this.hours = new Hours(lists);
    this.sequence = new Sequence(lists, published);
    this.ongoing = new Ongoing(lists, published);
  }

  /** The dates of these sentences of a text published on that day. */
  public static Calendar of(
      List<Sentence> sentences, WordLists lists, Optional<LocalDate> published) {
    boolean retrospect = published.filter(new Retrospect(lists, sentences)::isAt).isPresent();
    Calendar calendar = new Calendar(lists, published, retrospect);
    sentences.forEach(calendar::read);
    return calendar;
  }

  public Optional<LocalDate> published() {
    return published;
  }

  /** The dates of a sentence in the order of the text. */
  public List<Dated> dates(Sentence sentence) {
    return bySentence.getOrDefault(sentence.index(), List.of());
  }

  private void read(Sentence sentence) {
    narrative.enter(sentence.passage());
    List<Dated> dates = new ArrayList<>();
    for (TimeMention time : expressions(sentence)) {
      dated(sentence, time)
          .ifPresent(
              dated -> {
                dates.add(dated);
                narrative.reach(dated.date());
              });
    }
    bySentence.put(sentence.index(), List.copyOf(dates));
  }

  /** A range holds instead of what is found at its ends. */
  private List<TimeMention> expressions(Sentence sentence) {
    List<TimeMention> found = new ArrayList<>(ranges.in(sentence));
    parts.in(sentence).forEach(found::add);
    for (TimeMention time : sentence.times()) {
      if (found.stream().noneMatch(t -> t.first() <= time.last() && time.first() <= t.last())) {
        found.add(time);
      }
    }
    found.sort(Comparator.comparingInt(TimeMention::first));
    return hours.ofDays(sentence, found);
  }

  private Optional<Dated> dated(Sentence sentence, TimeMention time) {
    if (sequence.counts(sentence, time)) {
      return sequence.date(sentence, time, narrative).map(date -> Dated.of(time, date));
    }
    boolean date = time.type().equals("DATE") || time.type().equals("TIME");
    if (!date) {
      return ongoing
          .span(sentence, time, narrative)
          .map(span -> Dated.of(time, span))
          .or(() -> ongoing.ahead(sentence, time).map(day -> Dated.ahead(time, day)));
    }
    return Optional.of(time.value())
        .filter(value -> !isVague(sentence, time) && !isName(sentence, time))
        .flatMap(Timex::date)
        .map(read -> withoutYear(read, time))
        .map(read -> inYear(partOfMonth(rounded(sentence, read, time), time)))
        .map(
            read ->
                new Dated(
                    time.first(),
                    time.last(),
                    bounded(sentence, time, read),
                    isDeadline(sentence, time),
                    retrospect ? Optional.empty() : cycle(time)));
  }

  /**
   * "The coming days", and "the week" before something: SUTime counts one, or takes the present.
   */
  private boolean isVague(Sentence sentence, TimeMention time) {
    List<IndexedWord> words =
        IntStream.rangeClosed(time.first(), time.last()).mapToObj(sentence::token).toList();
    boolean several = words.stream().anyMatch(word -> isUnit(word) && word.tag().equals("NNS"));
    boolean counted = words.stream().anyMatch(word -> word.tag().equals("CD"));
    boolean bare = words.stream().allMatch(word -> isUnit(word) || word.tag().equals("DT"));
    boolean near = words.stream().anyMatch(word -> lists.has("near", lower(word)));
    return (several && !counted) || (bare && !near);
  }

  /** "Resolution 1701": a number that looks like a year. */
  private boolean isName(Sentence sentence, TimeMention time) {
    return time.first() == time.last()
        && time.first() > 1
        && sentence.token(time.first()).tag().equals("CD")
        && lists.has("numbered-things", lower(sentence.token(time.first() - 1)));
  }

  private boolean isUnit(IndexedWord word) {
    return lists.list("time-units").stream()
        .anyMatch(line -> line.startsWith(word.lemma().toLowerCase(Locale.ROOT) + " "));
  }

  private static String lower(IndexedWord word) {
    return word.word().toLowerCase(Locale.ROOT);
  }

  /** "Twenty years ago" is a year, not the day of today in it. */
  private Edtf rounded(Sentence sentence, Edtf date, TimeMention time) {
    boolean ago = lists.has("time-ago", lower(sentence.token(time.last())));
    return ago ? sequence.rounded(sentence, time, date) : date;
  }

  private Edtf partOfMonth(Edtf date, TimeMention time) {
    boolean month = date.text().length() == "2024-05".length();
    return month ? new Edtf(parts.ofMonth(date.text(), time.text())) : date;
  }

  /** Long after what a text tells of, its days are not those of the year before the text. */
  private Edtf withoutYear(Edtf date, TimeMention time) {
    return retrospect && has(time, "months") && !WITH_YEAR.matcher(time.text()).find()
        ? new Edtf(date.text().replaceFirst("^[0-9]{4}(?=-)", "XXXX"))
        : date;
  }

  /**
   * A day without a year is one of the year in which the text was published, if it says when and
   * does not look back on other years.
   */
  private Edtf inYear(Edtf date) {
    return published
        .filter(day -> !retrospect)
        .map(day -> new Edtf(date.text().replace("XXXX", "%04d".formatted(day.getYear()))))
        .orElseGet(() -> narrative.inYear(date));
  }

  /** "Insisted on elections by May": until when it is to be done, not when it was asked for. */
  private boolean isDeadline(Sentence sentence, TimeMention time) {
    return time.first() > 1 && lists.has("time-deadline", lower(sentence.token(time.first() - 1)));
  }

  /** "Since 2014" is open at its end, "until May" at its beginning; "about 5 May" is not exact. */
  private Edtf bounded(Sentence sentence, TimeMention time, Edtf date) {
    String before =
        time.first() == 1 ? "" : sentence.token(time.first() - 1).word().toLowerCase(Locale.ROOT);
    if (date.text().contains("/")) {
      return date;
    }
    if (lists.has("time-since", before)) {
      return new Edtf(date.text() + "/" + now(Precision.of(date.text())));
    }
    if (lists.has("time-until", before)) {
      return new Edtf("../" + date.text());
    }
    return lists.has("hedge-about", before) ? new Edtf(date.text() + "~") : date;
  }

  /** The day of publication, as exactly as it is asked for; open if nobody says when that was. */
  private String now(Precision precision) {
    return published.map(precision::of).orElse("..");
  }

  /** "On Monday" and "in June" name a day and a month without saying which. */
  private Optional<Period> cycle(TimeMention time) {
    boolean month = has(time, "months");
    if (has(time, "weekdays") && !month) {
      return Optional.of(WEEK);
    }
    boolean year = WITH_YEAR.matcher(time.text()).find() || has(time, "time-now");
    return month && !year ? Optional.of(YEAR) : Optional.empty();
  }

  private boolean has(TimeMention time, String list) {
    return Stream.of(time.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
        .anyMatch(word -> lists.has(list, word));
  }
}
