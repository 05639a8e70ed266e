package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.coding.Edtf;
import org.parley.nlp.Sentence;
import org.parley.nlp.TimeMention;
import org.parley.rules.WordLists;

/** The event's own date and duration: the time expression that hangs on its trigger, as EDTF. */
final class Times {

  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile("([0-9X]{4})(-(?:[0-9]{2}|XX))?(-(?:[0-9]{2}|XX))?(?:T.*)?");
  private static final Pattern DURATION = Pattern.compile("P(?:[0-9]+[YMWD])+|PT(?:[0-9]+[HMS])+");

  private static final int MAX_CLIMB = 4;

  private final WordLists lists;
  private final PartsOfMonth partsOfMonth;

  Times(WordLists lists) {
    this.lists = lists;
    this.partsOfMonth = new PartsOfMonth(lists);
  }

  Optional<Edtf> time(Sentence sentence, Trigger trigger) {
    return nearest(sentence, trigger, time -> hangsOn(sentence, trigger, time));
  }

  /** The date of the whole sentence, for what happened in it: it stands with a verb further up. */
  Optional<Edtf> timeAbove(Sentence sentence, Trigger trigger) {
    List<IndexedWord> above = above(trigger);
    return nearest(
        sentence,
        trigger,
        time -> heads(sentence, trigger.syntax(), time).anyMatch(above::contains));
  }

  private Optional<Edtf> nearest(
      Sentence sentence, Trigger trigger, Predicate<TimeMention> attached) {
    return all(sentence)
        .filter(attached)
        .filter(time -> time.type().equals("DATE") || time.type().equals("TIME"))
        .min(Comparator.comparingInt(time -> Math.abs(time.first() - trigger.word().index())))
        .flatMap(this::edtf);
  }

  /** The verbs above a trigger within the same telling: a reported clause has a date of its own. */
  private List<IndexedWord> above(Trigger trigger) {
    List<IndexedWord> verbs = new ArrayList<>();
    IndexedWord word = trigger.verb().orElse(trigger.outer());
    for (int i = 0; i < MAX_CLIMB; i++) {
      Optional<IndexedWord> up =
          trigger
              .syntax()
              .governor(
                  word,
                  r -> !r.equals("ccomp") && !r.equals("parataxis") && !r.startsWith("acl:relcl"));
      if (up.isEmpty() || lists.has("say-verbs", ActorResolver.lemma(up.get()))) {
        return verbs;
      }
      word = up.get();
      verbs.add(word);
    }
    return verbs;
  }

  /** The length that is said of the event: "lasted an hour", "a 30-day truce". */
  Optional<String> duration(Sentence sentence, Trigger trigger) {
    return attached(sentence, trigger)
        .filter(time -> time.type().equals("DURATION"))
        .map(TimeMention::value)
        .filter(value -> DURATION.matcher(value).matches() && !value.equals("PT1S"))
        .findFirst();
  }

  private Stream<TimeMention> all(Sentence sentence) {
    return Stream.concat(sentence.times().stream(), partsOfMonth.in(sentence));
  }

  private Stream<TimeMention> attached(Sentence sentence, Trigger trigger) {
    return all(sentence).filter(time -> hangsOn(sentence, trigger, time));
  }

  private boolean hangsOn(Sentence sentence, Trigger trigger, TimeMention time) {
    return heads(sentence, trigger.syntax(), time)
        .anyMatch(head -> belongs(trigger.syntax(), head, trigger));
  }

  /** The words outside a time expression that its words depend on. */
  private static Stream<IndexedWord> heads(Sentence sentence, Syntax syntax, TimeMention time) {
    return IntStream.rangeClosed(time.first(), time.last())
        .mapToObj(sentence::node)
        .flatMap(Optional::stream)
        .flatMap(word -> syntax.incoming(word).stream())
        .map(edge -> edge.getGovernor())
        .filter(governor -> !time.covers(governor.index()));
  }

  private boolean belongs(Syntax syntax, IndexedWord governor, Trigger trigger) {
    if (governor.equals(trigger.word())
        || governor.equals(trigger.outer())
        || trigger.support().filter(governor::equals).isPresent()) {
      return true;
    }
    IndexedWord verb = trigger.verb().orElse(trigger.outer());
    boolean sharesClause =
        syntax
            .governor(verb, r -> r.equals("xcomp") || r.startsWith("conj"))
            .filter(governor::equals)
            .isPresent();
    boolean announced =
        syntax
            .governor(verb, r -> r.equals("ccomp"))
            .filter(governor::equals)
            .filter(g -> lists.has("say-verbs", g.lemma()))
            .isPresent();
    return sharesClause && !announced;
  }

  private Optional<Edtf> edtf(TimeMention time) {
    Matcher part = DAY_MONTH_YEAR.matcher(time.value().split("/")[0]);
    if (!part.matches()) {
      return Optional.empty();
    }
    String month = known(part.group(2));
    String day = month.isEmpty() ? "" : known(part.group(3));
    String date = part.group(1) + month + day;
    if (date.equals("XXXX")) {
      return Optional.empty();
    }
    if (!month.isEmpty() && day.isEmpty()) {
      date += partOfMonth(date, time.text());
    }
    try {
      return Optional.of(new Edtf(date));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String known(String part) {
    return part == null || part.contains("X") ? "" : part;
  }

  /** "The end of June" is its last day. */
  private String partOfMonth(String month, String text) {
    boolean end =
        java.util.Arrays.stream(text.toLowerCase(java.util.Locale.ROOT).split("\\s+"))
            .anyMatch(word -> lists.has("time-end", word));
    return end ? "-" + lastDay(month) : thirdOfMonth(text);
  }

  /** In a year that nobody gave, February has 28 days. */
  private static int lastDay(String month) {
    return java.time.YearMonth.parse(month.replace("XXXX", "2001")).lengthOfMonth();
  }

  /** "mid-May" is the second third of it: some day from the 10th to the 19th. */
  private String thirdOfMonth(String text) {
    String first = text.toLowerCase(java.util.Locale.ROOT).split("[\\s-]+")[0];
    List<String> thirds = List.of("early", "mid", "late");
    for (int i = 0; i < thirds.size(); i++) {
      if (lists.has("time-" + thirds.get(i), first)) {
        return "-" + i + "X";
      }
    }
    return "";
  }
}
