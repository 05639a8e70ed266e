package org.parley.extract.calendar;

import edu.stanford.nlp.ling.IndexedWord;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.coding.Edtf;
import org.parley.nlp.Sentence;
import org.parley.nlp.TimeMention;
import org.parley.rules.WordLists;

/**
 * Times that count from what the text has told before: "the next day", "two weeks later", "that
 * August", "the same year". SUTime counts them all from the day of publication.
 */
final class Sequence {

  private static final Pattern OFFSET = Pattern.compile("OFFSET P(-?[0-9]+)[DWMY]");
  private static final Pattern ONE = Pattern.compile("P1[DWMY]");
  private static final int YEAR_AND_MONTH = 7;
  private static final List<String> SHIFTS = List.of("time-previous", "time-later", "time-earlier");
  private static final Map<String, ChronoUnit> UNITS =
      Map.of(
          "D", ChronoUnit.DAYS,
          "W", ChronoUnit.WEEKS,
          "M", ChronoUnit.MONTHS,
          "Y", ChronoUnit.YEARS);

  private final WordLists lists;
  private final List<String> months;
  private final Optional<LocalDate> published;

  Sequence(WordLists lists, Optional<LocalDate> published) {
    this.lists = lists;
    this.months = List.copyOf(lists.list("months"));
    this.published = published;
  }

  /** Whether the words count from what was told before. */
  boolean counts(Sentence sentence, TimeMention time) {
    if (isSame(sentence, time)) {
      return true;
    }
    return isPointInTime(time)
        && unit(sentence, time).isPresent()
        && !has(sentence, time, "time-now")
        && (isNext(sentence, time) || SHIFTS.stream().anyMatch(list -> has(sentence, time, list)));
  }

  /** The date, no more exact than the unit in which the words count. */
  Edtf rounded(Sentence sentence, TimeMention time, Edtf date) {
    return unit(sentence, time)
        .map(Precision::of)
        .filter(precision -> precision != Precision.DAY)
        .flatMap(precision -> date.earliest().map(day -> new Edtf(precision.of(day))))
        .orElse(date);
  }

  /** The date that they come to, if the text has named one to count from. */
  Optional<Edtf> date(Sentence sentence, TimeMention time, Narrative narrative) {
    Optional<ChronoUnit> unit = unit(sentence, time);
    return unit.isEmpty()
        ? month(sentence, time).flatMap(narrative::month)
        : amount(sentence, time, unit.get()).flatMap(n -> narrative.after(n, unit.get()));
  }

  private Optional<Long> amount(Sentence sentence, TimeMention time, ChronoUnit unit) {
    if (isSame(sentence, time)) {
      return Optional.of(0L);
    }
    if (isNext(sentence, time)) {
      return Optional.of(1L);
    }
    if (!isCounted(sentence, time)) {
      return Optional.empty();
    }
    Optional<Long> offset = offset(time, unit).filter(n -> n != 0);
    boolean back = has(sentence, time, "time-previous") || has(sentence, time, "time-earlier");
    return offset.or(() -> back ? Optional.of(-1L) : Optional.empty());
  }

  /** Not "a few days later", which the recogniser takes for one. */
  private static boolean isCounted(Sentence sentence, TimeMention time) {
    List<IndexedWord> words =
        IntStream.rangeClosed(time.first(), time.last()).mapToObj(sentence::token).toList();
    return words.stream().noneMatch(word -> word.tag().equals("NNS"))
        || words.stream().anyMatch(word -> word.tag().equals("CD"));
  }

  /** How far the recogniser went from the day of publication. */
  private Optional<Long> offset(TimeMention time, ChronoUnit unit) {
    Matcher offset = OFFSET.matcher(time.value());
    if (offset.matches()) {
      return Optional.of(Long.parseLong(offset.group(1)));
    }
    return published.flatMap(
        day ->
            Timex.date(time.value())
                .flatMap(Edtf::earliest)
                .map(then -> unit.between(Precision.of(unit).start(day), then)));
  }

  private Optional<ChronoUnit> unit(Sentence sentence, TimeMention time) {
    return words(sentence, time.first(), time.last())
        .flatMap(word -> lists.list("time-units").stream().filter(l -> l.startsWith(word + " ")))
        .map(line -> UNITS.get(line.substring(line.length() - 1)))
        .findFirst()
        .or(
            () ->
                has(sentence, time, "day-parts") ? Optional.of(ChronoUnit.DAYS) : Optional.empty());
  }

  private static boolean isPointInTime(TimeMention time) {
    return time.type().equals("DATE") || time.type().equals("TIME");
  }

  private Optional<Integer> month(Sentence sentence, TimeMention time) {
    return words(sentence, time.first(), time.last())
        .map(word -> months.indexOf(word) + 1)
        .filter(month -> month > 0 && time.value().length() == YEAR_AND_MONTH)
        .findFirst();
  }

  /** "The same day", "that August", "later that month", "in August of that year". */
  private boolean isSame(Sentence sentence, TimeMention time) {
    boolean one = ONE.matcher(time.value()).matches() || isPointInTime(time);
    boolean period = unit(sentence, time).isPresent() || month(sentence, time).isPresent();
    int first = Math.max(1, time.first() - 1);
    int last = Math.min(sentence.tokens().size(), time.last() + 2);
    return one && period && (isPartOf(sentence, time) || pointsBack(sentence, first, last));
  }

  /** "Earlier in the day", "later in the week". */
  private boolean isPartOf(Sentence sentence, TimeMention time) {
    int adverb = time.first() - 2;
    return adverb > 0
        && sentence.token(adverb + 1).tag().equals("IN")
        && words(sentence, time.first(), time.first()).anyMatch(w -> lists.has("definite", w))
        && words(sentence, adverb, adverb)
            .anyMatch(word -> lists.has("time-earlier", word) || lists.has("time-later", word));
  }

  private boolean pointsBack(Sentence sentence, int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(sentence::token)
        .filter(word -> isAdjective(sentence, word))
        .anyMatch(word -> lists.has("time-same", word.word().toLowerCase(Locale.ROOT)));
  }

  /** Not the "that" which begins a clause, whatever the tagger takes it for. */
  private static boolean isAdjective(Sentence sentence, IndexedWord word) {
    return word.tag().equals("DT")
        || word.tag().startsWith("JJ")
        || sentence.node(word.index()).stream()
            .flatMap(node -> sentence.graph().incomingEdgeList(node).stream())
            .anyMatch(edge -> edge.getRelation().toString().equals("amod"));
  }

  /** "The next week" counts from what was told, "next week" from today. */
  private boolean isNext(Sentence sentence, TimeMention time) {
    return has(sentence, time, "time-next")
        && words(sentence, Math.max(1, time.first() - 1), time.first())
            .anyMatch(word -> lists.has("definite", word));
  }

  private boolean has(Sentence sentence, TimeMention time, String list) {
    return words(sentence, time.first(), time.last()).anyMatch(word -> lists.has(list, word));
  }

  private static Stream<String> words(Sentence sentence, int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(sentence::token)
        .flatMap(word -> Stream.of(Optional.ofNullable(word.lemma()).orElse(""), word.word()))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .distinct();
  }
}
