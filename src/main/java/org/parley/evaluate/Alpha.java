package org.parley.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.coding.Span;

/**
 * Krippendorff's alpha of two codings, nominal: how far they agree beyond chance on what is there.
 *
 * <p>A unit is a stretch of an article and a type of event. Stretches are the evidence of both
 * codings, run together where it overlaps; types are all that either of them uses anywhere. The
 * value of a unit is whether the coder has an event of the type with evidence in the stretch. Text
 * that neither took for evidence makes no units, or any two would agree on silence.
 */
public final class Alpha {

  private Alpha() {}

  /** From -1 to 1; empty if there is nothing to differ on. Articles that only one has are out. */
  public static OptionalDouble of(Codings one, Codings other) {
    Set<String> types = new TreeSet<>(types(one));
    types.addAll(types(other));
    List<boolean[]> units = new ArrayList<>();
    one.byArticle()
        .forEach(
            (article, events) -> {
              if (other.byArticle().containsKey(article)) {
                units.addAll(units(types, events, other.events(article)));
              }
            });
    return nominal(units);
  }

  /** Alpha of two values a unit, none missing. */
  static OptionalDouble nominal(List<boolean[]> units) {
    long yes = 0;
    long differ = 0;
    for (boolean[] unit : units) {
      yes += (unit[0] ? 1 : 0) + (unit[1] ? 1 : 0);
      differ += unit[0] == unit[1] ? 0 : 1;
    }
    long values = 2L * units.size();
    long no = values - yes;
    return yes == 0 || no == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(1 - (double) differ * (values - 1) / ((double) yes * no));
  }

  private static List<boolean[]> units(
      Set<String> types, List<CodedEvent> one, List<CodedEvent> other) {
    List<boolean[]> units = new ArrayList<>();
    for (Span stretch : stretches(one, other)) {
      for (String type : types) {
        units.add(new boolean[] {has(one, type, stretch), has(other, type, stretch)});
      }
    }
    return units;
  }

  private static boolean has(List<CodedEvent> events, String type, Span stretch) {
    return events.stream()
        .filter(event -> event.type().equals(type))
        .anyMatch(event -> event.evidence().stream().anyMatch(stretch::overlaps));
  }

  private static List<Span> stretches(List<CodedEvent> one, List<CodedEvent> other) {
    Map<Integer, Integer> ends = new TreeMap<>();
    one.forEach(event -> event.evidence().forEach(span -> add(ends, span)));
    other.forEach(event -> event.evidence().forEach(span -> add(ends, span)));
    List<Span> stretches = new ArrayList<>();
    ends.forEach(
        (start, end) -> {
          int last = stretches.size() - 1;
          if (last >= 0 && start < stretches.get(last).end()) {
            Span open = stretches.remove(last);
            stretches.add(new Span(open.start(), Math.max(open.end(), end)));
          } else {
            stretches.add(new Span(start, end));
          }
        });
    return stretches;
  }

  private static void add(Map<Integer, Integer> ends, Span span) {
    ends.merge(span.start(), span.end(), Math::max);
  }

  private static Set<String> types(Codings codings) {
    Set<String> types = new TreeSet<>();
    codings
        .byArticle()
        .values()
        .forEach(events -> events.forEach(event -> types.add(event.type())));
    return types;
  }
}
