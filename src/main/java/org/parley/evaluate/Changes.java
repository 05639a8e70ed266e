package org.parley.evaluate;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.parley.evaluate.Finding.Sort;

/**
 * What one evaluation gained and lost against an older one of the same gold, by article and type:
 * so that no rule is kept that helps one text only.
 */
public record Changes(Map<Place, Change> byPlace) {

  public Changes {
    byPlace = Collections.unmodifiableMap(new TreeMap<>(byPlace));
  }

  /** An article and a type of event. */
  public record Place(String article, String type) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int byArticle = article.compareTo(other.article);
      return byArticle != 0 ? byArticle : type.compareTo(other.type);
    }
  }

  /**
   * What changed at one place.
   *
   * @param gained gold events that only the newer found
   * @param lost gold events that only the older found
   * @param spurious how many more spurious events there are; fewer if below 0
   * @param fillers how many more fillers are right; fewer if below 0
   */
  public record Change(int gained, int lost, int spurious, int fillers) {

    static final Change NONE = new Change(0, 0, 0, 0);

    Change plus(Change other) {
      return new Change(
          gained + other.gained,
          lost + other.lost,
          spurious + other.spurious,
          fillers + other.fillers);
    }
  }

  /** Only places where anything changed are in it. */
  public static Changes between(Evaluation older, Evaluation newer) {
    Map<Place, Change> changes = new TreeMap<>();
    newer.findings().forEach(finding -> add(changes, finding, 1));
    older.findings().forEach(finding -> add(changes, finding, -1));
    older.findings().stream()
        .filter(finding -> finding.sort() == Sort.FOUND)
        .forEach(finding -> same(changes, finding, newer));
    changes.values().removeIf(Change.NONE::equals);
    return new Changes(changes);
  }

  /** A gold event that both found was neither gained nor lost. */
  private static void same(Map<Place, Change> changes, Finding finding, Evaluation newer) {
    boolean stillFound =
        newer.findings().stream()
            .anyMatch(
                other ->
                    other.sort() == Sort.FOUND
                        && other.event() == finding.event()
                        && other.article().equals(finding.article()));
    if (stillFound) {
      changes.merge(place(finding), new Change(-1, -1, 0, 0), Change::plus);
    }
  }

  private static void add(Map<Place, Change> changes, Finding finding, int sign) {
    int found = finding.sort() == Sort.FOUND ? 1 : 0;
    int spurious = finding.sort() == Sort.SPURIOUS ? 1 : 0;
    Change change =
        new Change(
            sign > 0 ? found : 0, sign < 0 ? found : 0, sign * spurious, sign * finding.fillers());
    changes.merge(place(finding), change, Change::plus);
  }

  private static Place place(Finding finding) {
    return new Place(finding.article(), finding.type());
  }
}
