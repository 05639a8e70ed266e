package org.parley.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** An evaluation for people to read. */
public final class EvaluationReport {

  private EvaluationReport() {}

  /** The figures of the whole, a line each. */
  public static List<String> summary(Evaluation evaluation) {
    List<String> lines = new ArrayList<>();
    evaluation.counts().forEach((name, count) -> lines.add(padded(name, 11) + row(count)));
    for (String key : List.of("status", "time", "place", "claimedBy")) {
      Share share = evaluation.agreement().getOrDefault(key, Share.NONE);
      lines.add(
          padded(key, 11)
              + three(share.value())
              + " the same ("
              + share.same()
              + " of "
              + share.of()
              + ")");
    }
    lines.add("articles " + evaluation.articles() + ", score " + three(evaluation.score()));
    return lines;
  }

  /** A table of the types. */
  public static List<String> byType(Evaluation evaluation) {
    List<String> lines = new ArrayList<>();
    evaluation
        .byType()
        .forEach(
            (type, score) -> {
              lines.add("  " + padded(type, 15) + "events " + row(score.events()));
              lines.add("  " + padded("", 15) + "roles  " + row(score.roles()));
            });
    return lines;
  }

  /** What changed, by article and type. */
  public static List<String> changes(Changes changes) {
    return changes.byPlace().entrySet().stream()
        .map(
            entry ->
                String.format(
                    Locale.ROOT,
                    "%-40s %-15s gained %d  lost %d  spurious %+d  fillers %+d",
                    entry.getKey().article(),
                    entry.getKey().type(),
                    entry.getValue().gained(),
                    entry.getValue().lost(),
                    entry.getValue().spurious(),
                    entry.getValue().fillers()))
        .toList();
  }

  /** Agreement beyond chance. */
  public static String alpha(OptionalDouble alpha) {
    return "Krippendorff's alpha "
        + (alpha.isPresent() ? three(alpha.getAsDouble()) : "is not defined: nothing differs");
  }

  private static String row(Count count) {
    return String.format(
        Locale.ROOT,
        "P %s  R %s  F1 %s   (%d of %d found, %d coded)",
        three(count.precision()),
        three(count.recall()),
        three(count.f1()),
        count.hits(),
        count.gold(),
        count.predicted());
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private static String three(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }
}
