package org.parley.identity;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.IRI;

/** Reports of one event while they are put together. Two of one article are never together. */
final class Cluster {

  private final SortedSet<Report> reports = new TreeSet<>();

  Cluster(List<Report> first) {
    reports.addAll(first);
  }

  void add(Report report) {
    reports.add(report);
  }

  SortedSet<Report> reports() {
    return reports;
  }

  /** The IRI of the event: the one that its earliest report gave it. */
  IRI event() {
    return reports.first().own();
  }

  Standing standing() {
    return reports.first().standing();
  }

  /**
   * How much speaks for it that the report is of this event; empty if nothing does enough, or if
   * anything speaks against it. Every report in here is asked, so that a vague one does not tie two
   * events together.
   */
  int score(Report report, Yardstick yardstick, Decisions decisions) {
    if (report.standing() != standing() || !admits(report, decisions)) {
      return 0;
    }
    int best = 0;
    for (Report mine : reports) {
      Likeness likeness = yardstick.between(mine, report);
      if (likeness.clash()) {
        return 0;
      }
      best = Math.max(best, likeness.match() ? likeness.score() : 0);
    }
    return best;
  }

  private boolean admits(Report report, Decisions decisions) {
    return reports.stream()
        .noneMatch(
            mine -> mine.graph().equals(report.graph()) || decisions.different(mine, report));
  }
}
