package org.parley.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.parley.evaluate.CodedEvent.RoleFiller;

/** Finds each gold event its partner: same type, evidence that overlaps, each used once. */
final class Matching {

  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparing(Pair::optional)
          .thenComparing(Comparator.comparingDouble(Pair::likeness).reversed())
          .thenComparingInt(Pair::gold)
          .thenComparingInt(Pair::predicted);

  private Matching() {}

  /** The place of the partner in predicted by the place of the event in gold. */
  static Map<Integer, Integer> of(List<CodedEvent> gold, List<CodedEvent> predicted) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        CodedEvent one = gold.get(i);
        CodedEvent other = predicted.get(j);
        if (one.type().equals(other.type()) && one.overlaps(other)) {
          pairs.add(new Pair(one.optional(), likeness(one, other), i, j));
        }
      }
    }
    pairs.sort(BEST_FIRST);
    Map<Integer, Integer> partners = new LinkedHashMap<>();
    Set<Integer> used = new HashSet<>();
    for (Pair pair : pairs) {
      if (!partners.containsKey(pair.gold) && used.add(pair.predicted)) {
        partners.put(pair.gold, pair.predicted);
      }
    }
    return partners;
  }

  /** How many fillers of the gold event find a partner of their own. */
  static int fillerHits(CodedEvent gold, CodedEvent predicted) {
    return hits(gold.fillers(), predicted.fillers(), RoleFiller::same);
  }

  /** How many items of gold find a partner of their own, the first that is alike. */
  static <T> int hits(List<T> gold, List<T> predicted, BiPredicate<T, T> alike) {
    List<T> left = new ArrayList<>(predicted);
    int hits = 0;
    for (T item : gold) {
      for (int i = 0; i < left.size(); i++) {
        if (alike.test(item, left.get(i))) {
          left.remove(i);
          hits++;
          break;
        }
      }
    }
    return hits;
  }

  private static double likeness(CodedEvent gold, CodedEvent predicted) {
    return fillerHits(gold, predicted) + (gold.allowsStatusOf(predicted) ? 0.5 : 0);
  }

  /** Two events that could be one, optional ones last. */
  private record Pair(boolean optional, double likeness, int gold, int predicted) {}
}
