package org.parley.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How well mentions were put together. Pairs ask of every two mentions whether they are one thing,
 * and so weigh large things most; B-cubed asks each mention how much of its company is right. A
 * mention that was not found is alone.
 *
 * @param pairs the pairs of mentions that are together: in both, in truth, in what is measured
 * @param bCubedPrecision the mean share of a mention's company that belongs there
 * @param bCubedRecall the mean share of those who belong to a mention that are with it
 * @param wrong pairs that are together and should not be, or the other way round
 */
public record IdentityScore(
    Count pairs, double bCubedPrecision, double bCubedRecall, List<String> wrong) {

  public IdentityScore {
    wrong = List.copyOf(wrong);
  }

  /** Only the mentions of the truth count. */
  public static IdentityScore of(Partition truth, Partition found) {
    List<String> mentions = truth.things().keySet().stream().sorted().toList();
    Count pairs = Count.NONE;
    double precision = 0;
    double recall = 0;
    List<String> wrong = new ArrayList<>();
    for (String one : mentions) {
      Count company = new Count(1, 1, 1);
      for (String other : mentions) {
        if (!one.equals(other)) {
          boolean right = truth.together(one, other);
          boolean said = found.together(one, other);
          Count pair = new Count(right && said ? 1 : 0, right ? 1 : 0, said ? 1 : 0);
          company = company.plus(pair.hits(), pair.gold(), pair.predicted());
          if (one.compareTo(other) < 0) {
            pairs = pairs.plus(pair.hits(), pair.gold(), pair.predicted());
            if (right != said) {
              wrong.add((said ? "not one: " : "one: ") + one + " and " + other);
            }
          }
        }
      }
      precision += company.precision() / mentions.size();
      recall += company.recall() / mentions.size();
    }
    return new IdentityScore(pairs, precision, recall, wrong);
  }

  /** Lines for people, the figures first. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(line("pairs", pairs.precision(), pairs.recall()));
    lines.add(line("B-cubed", bCubedPrecision, bCubedRecall));
    lines.addAll(wrong);
    return lines;
  }

  /** The figures as one line of JSON. */
  public String json() {
    return String.format(
        Locale.ROOT,
        "{\"pairs\":{\"precision\":%.3f,\"recall\":%.3f},"
            + "\"bCubed\":{\"precision\":%.3f,\"recall\":%.3f}}",
        pairs.precision(),
        pairs.recall(),
        bCubedPrecision,
        bCubedRecall);
  }

  private static String line(String what, double precision, double recall) {
    return String.format(Locale.ROOT, "%-8s precision %.3f  recall %.3f", what, precision, recall);
  }
}
