package org.parley.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;

/**
 * Holds two reports against each other, by date, place, and all that their kind is known by. What
 * one of them does not say speaks for nothing and against nothing.
 */
final class Yardstick {

  /** Papers differ by a day or two on the date of one round. */
  private static final int NEAR = 2;

  private final Codes codes;
  private final Places places;

  Yardstick(Codes codes, Places places) {
    this.codes = codes;
    this.places = places;
  }

  Likeness between(Report one, Report other) {
    if (!one.kind().equals(other.kind()) || !one.kind().identifiable()) {
      return Likeness.NONE;
    }
    Verdict date = date(one.when(), other.when());
    Verdict place = places.compare(one.places(), other.places());
    List<Verdict> casts = casts(one, other);
    List<Verdict> marks = marks(one, other);
    List<Verdict> coded = coded(one, other);
    boolean marked = marks.contains(Verdict.SAME);
    boolean clash =
        casts.contains(Verdict.CLASH)
            || marks.contains(Verdict.CLASH)
            || coded.contains(Verdict.CLASH)
            || differs(one, other, date, place, marked)
            || foretold(one, other)
            || foretold(other, one);
    int who = castsKnown(one, other, casts);
    int known = 1 + who + count(List.of(date, place)) + count(marks);
    int score = sum(List.of(date, place)) + sum(marks) + sum(casts) + sum(coded);
    boolean timed = who > 0 ? date.known() || marked : exact(date, place, marked);
    return new Likeness(known, score, timed, clash);
  }

  /**
   * Where both give the same mark, one of date and place may differ, the date by little: two papers
   * on the second round that disagree on its day speak of one round.
   */
  private static boolean differs(
      Report one, Report other, Verdict date, Verdict place, boolean marked) {
    if (date == Verdict.CLASH) {
      boolean near = one.when().get().daysApart(other.when().get()) <= NEAR;
      return !marked || !near || place == Verdict.CLASH;
    }
    return place == Verdict.CLASH && !(marked && date.known());
  }

  /** Has the other one's day not come yet when an article says that this one took place? */
  private static boolean foretold(Report one, Report other) {
    return one.standing() == Standing.HAPPENED
        && one.published().isPresent()
        && other.when().filter(When::yearKnown).isPresent()
        && other.when().get().first().minusDays(NEAR).isAfter(one.published().get());
  }

  /** Where nobody is known to take part, "talks in Geneva that month" may be anybody's. */
  private static boolean exact(Verdict date, Verdict place, boolean marked) {
    return place == Verdict.SAME && (date == Verdict.SAME || marked);
  }

  private static Verdict date(Optional<When> one, Optional<When> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Verdict.UNKNOWN;
    }
    When a = one.get();
    When b = other.get();
    if (!a.overlaps(b)) {
      return Verdict.CLASH;
    }
    if (!a.narrow() || !b.narrow()) {
      return Verdict.UNKNOWN;
    }
    return a.oneDay() && b.oneDay() ? Verdict.SAME : Verdict.FITS;
  }

  private static List<Verdict> casts(Report one, Report other) {
    return one.kind().knownBy().stream()
        .filter(property -> one.casts().containsKey(property))
        .map(role -> one.cast(role).against(other.cast(role)))
        .toList();
  }

  /**
   * Who hands over and who receives is often told one way round only: where no role is known by
   * itself, all who take part may be.
   */
  private static int castsKnown(Report one, Report other, List<Verdict> casts) {
    int known = count(casts);
    return known == 0 ? count(List.of(company(one).against(company(other)))) : known;
  }

  private static Cast company(Report report) {
    Set<Value> sides = new HashSet<>();
    report.casts().values().forEach(cast -> sides.addAll(cast.sides()));
    return new Cast(sides, Set.of(), false);
  }

  private List<Verdict> marks(Report one, Report other) {
    return properties(one, false).stream()
        .map(property -> texts(one.marks(property), other.marks(property)))
        .toList();
  }

  private static Verdict texts(Set<Value> some, Set<Value> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return Verdict.UNKNOWN;
    }
    Set<String> words = new HashSet<>();
    some.forEach(value -> words.add(Blocks.plain(value)));
    return others.stream().anyMatch(value -> words.contains(Blocks.plain(value)))
        ? Verdict.SAME
        : Verdict.CLASH;
  }

  /** Codes tell events apart, but too many share one to know an event by it. */
  private List<Verdict> coded(Report one, Report other) {
    List<Verdict> verdicts = new ArrayList<>();
    for (IRI property : properties(one, true)) {
      Set<Value> some = one.marks(property);
      Set<Value> others = other.marks(property);
      verdicts.add(codes.compare(some, others));
      if (elsewhere(some, other, others) || elsewhere(others, one, some)) {
        verdicts.add(Verdict.CLASH);
      }
    }
    return verdicts;
  }

  /** Is one a call, and the other in a place and not said to be one? */
  private boolean elsewhere(Set<Value> formats, Report other, Set<Value> otherFormats) {
    return codes.remote(formats) && otherFormats.isEmpty() && !other.places().isEmpty();
  }

  private List<IRI> properties(Report report, boolean ofCodes) {
    return report.kind().knownBy().stream()
        .filter(property -> !report.casts().containsKey(property))
        .filter(property -> codes.takes(property) == ofCodes)
        .toList();
  }

  private static int count(List<Verdict> verdicts) {
    return (int) verdicts.stream().filter(Verdict::known).count();
  }

  private static int sum(List<Verdict> verdicts) {
    return verdicts.stream().mapToInt(Verdict::weight).sum();
  }
}
