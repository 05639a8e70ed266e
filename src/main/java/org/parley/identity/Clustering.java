package org.parley.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Puts reports of one event together, those that say most first. A report joins one cluster or
 * none: where two fit equally well it stays alone and a person is asked. Chaining would glue two
 * meetings of one month together by an article that only tells the month.
 *
 * <p>The result depends on the set of reports, not on their order.
 */
final class Clustering {

  private static final Comparator<Report> MOST_TOLD_FIRST =
      Comparator.comparingInt(Report::precision)
          .reversed()
          .thenComparing(Comparator.naturalOrder());

  private final Yardstick yardstick;
  private final Decisions decisions;
  private final List<Cluster> clusters = new ArrayList<>();
  private final Map<Cluster, List<Cluster>> doubts = new LinkedHashMap<>();

  private Clustering(Yardstick yardstick, Decisions decisions) {
    this.yardstick = yardstick;
    this.decisions = decisions;
  }

  static Clustering of(Collection<Report> reports, Yardstick yardstick, Decisions decisions) {
    Clustering clustering = new Clustering(yardstick, decisions);
    SortedSet<Report> todo = new TreeSet<>(MOST_TOLD_FIRST);
    todo.addAll(reports);
    clustering.decided(todo);
    todo.forEach(clustering::place);
    return clustering;
  }

  List<Cluster> clusters() {
    return clusters;
  }

  /** Clusters that may be one event with others, and with which. */
  Map<Cluster, List<Cluster>> doubts() {
    return doubts;
  }

  /** What a person has tied together is so before anything else is weighed. */
  private void decided(SortedSet<Report> todo) {
    for (Report report : List.copyOf(todo)) {
      if (todo.contains(report) && !decisions.tiedTo(report.iri()).isEmpty()) {
        List<Report> tied = tied(report, todo);
        clusters.add(new Cluster(tied));
        todo.removeAll(tied);
      }
    }
  }

  /** Two reports of one article stay two whatever is decided, for its graph tells of each. */
  private List<Report> tied(Report first, Collection<Report> todo) {
    List<Report> tied = new ArrayList<>(List.of(first));
    for (int at = 0; at < tied.size(); at++) {
      Report one = tied.get(at);
      for (Report other : todo) {
        boolean apart =
            tied.stream()
                .anyMatch(r -> r.graph().equals(other.graph()) || r.standing() != other.standing());
        if (!apart && decisions.same(one, other)) {
          tied.add(other);
        }
      }
    }
    return tied;
  }

  private void place(Report report) {
    Map<Cluster, Integer> scores = new LinkedHashMap<>();
    for (Cluster cluster : clusters) {
      int score = cluster.score(report, yardstick, decisions);
      if (score > 0) {
        scores.put(cluster, score);
      }
    }
    int best = scores.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<Cluster> fitting =
        scores.keySet().stream().filter(cluster -> scores.get(cluster) == best).toList();
    if (fitting.size() == 1) {
      fitting.get(0).add(report);
    } else {
      Cluster alone = new Cluster(List.of(report));
      clusters.add(alone);
      doubts.put(alone, fitting);
    }
  }
}
