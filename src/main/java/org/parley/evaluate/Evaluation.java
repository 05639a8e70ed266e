package org.parley.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well a coding agrees with gold. Two events match where they have the same type and their
 * evidence overlaps. What gold marks as optional is neither missed nor spurious.
 *
 * @param articles how many articles gold has; no others count
 * @param roles over triples of event, role and filler
 * @param quantities over pairs of value and hedge
 * @param agreement by {@code status}, {@code time}, {@code place} and {@code claimedBy}, over
 *     matched events; a key is there if there is anything to compare
 */
public record Evaluation(
    int articles,
    Count events,
    Count roles,
    Count quantities,
    Count subjects,
    Map<String, Share> agreement,
    Map<String, TypeScore> byType,
    List<Finding> findings) {

  public Evaluation {
    agreement = Collections.unmodifiableMap(new LinkedHashMap<>(agreement));
    byType = Collections.unmodifiableMap(new TreeMap<>(byType));
    findings = List.copyOf(findings);
  }

  /** Measures a coding; an article that it lacks counts as coded with no event. */
  public static Evaluation of(Codings gold, Codings predicted) {
    Evaluator evaluator = new Evaluator();
    gold.byArticle()
        .forEach((article, events) -> evaluator.add(article, events, predicted.events(article)));
    return evaluator.evaluation(gold.byArticle().size());
  }

  /** The one figure to follow: the mean of the events' and the roles' F1. */
  public double score() {
    return (events.f1() + roles.f1()) / 2;
  }

  /** What is counted, by name, in the order in which it is told. */
  Map<String, Count> counts() {
    Map<String, Count> counts = new LinkedHashMap<>();
    counts.put("events", events);
    counts.put("roles", roles);
    counts.put("quantities", quantities);
    counts.put("subjects", subjects);
    return counts;
  }
}
