package org.parley.identity;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.parley.vocabulary.Pl;

/**
 * What identity says beside the graphs of articles: blocks, series, doubts, what prospects became,
 * and where IRIs lead that events had or would have. All follows from the reports alone.
 */
final class IdentityGraphs {

  /** Statements to add and to take out. */
  record Difference(Set<Statement> added, Set<Statement> removed) {}

  private final Archive archive;
  private final Blocks blocks;
  private final Series series;
  private final Yardstick yardstick;
  private final IRI identity;
  private final IRI redirects;

  IdentityGraphs(
      Archive archive,
      Blocks blocks,
      Series series,
      Yardstick yardstick,
      IRI identity,
      IRI redirects) {
    this.archive = archive;
    this.blocks = blocks;
    this.series = series;
    this.yardstick = yardstick;
    this.identity = identity;
    this.redirects = redirects;
  }

  /**
   * How the two graphs change.
   *
   * @param before the reports that the changed articles had
   * @param clusterings the reports as they are now, with those on which the change bears
   * @param changed the graphs of the changed articles
   */
  Difference difference(List<Report> before, List<Clustering> clusterings, Set<IRI> changed) {
    Set<Statement> held = new LinkedHashSet<>();
    before.forEach(report -> held.addAll(of(report, report.event())));
    before.forEach(report -> held.addAll(archive.links(report.event())));
    Set<Statement> wanted = new LinkedHashSet<>();
    for (Clustering clustering : clusterings) {
      for (Cluster cluster : clustering.clusters()) {
        for (Report report : cluster.reports()) {
          wanted.addAll(of(report, cluster.event()));
          if (!changed.contains(report.graph())) {
            held.addAll(of(report, report.event()));
            held.addAll(archive.links(report.event()));
          }
        }
      }
      wanted.addAll(doubts(clustering));
      wanted.addAll(realized(clustering.clusters()));
    }
    Set<Statement> added = new HashSet<>(wanted);
    added.removeAll(held);
    held.removeAll(wanted);
    return new Difference(added, held);
  }

  private Set<Statement> of(Report report, IRI event) {
    Set<Statement> statements = new LinkedHashSet<>();
    blocks
        .of(report)
        .forEach(block -> statements.add(said(report.iri(), Pl.BLOCK, Values.literal(block))));
    series
        .of(report)
        .forEach(one -> statements.add(said(report.iri(), Pl.SERIES, Values.literal(one))));
    if (!event.equals(report.own())) {
      statements.add(Statements.statement(report.own(), DCTERMS.IS_REPLACED_BY, event, redirects));
    }
    return statements;
  }

  private Set<Statement> doubts(Clustering clustering) {
    Set<Statement> statements = new LinkedHashSet<>();
    clustering
        .doubts()
        .forEach(
            (one, others) ->
                others.forEach(
                    other -> statements.add(said(one.event(), Pl.POSSIBLY_SAME, other.event()))));
    return statements;
  }

  /** What happened as it was planned or expected, where only one event can be it. */
  private Set<Statement> realized(List<Cluster> clusters) {
    Set<Statement> statements = new LinkedHashSet<>();
    for (Cluster prospect : clusters) {
      if (prospect.standing() == Standing.PROSPECT) {
        List<Cluster> events =
            clusters.stream()
                .filter(cluster -> cluster.standing() == Standing.HAPPENED)
                .filter(cluster -> came(prospect, cluster))
                .toList();
        if (events.size() == 1) {
          statements.add(said(prospect.event(), Pl.REALIZED_BY, events.get(0).event()));
        }
      }
    }
    return statements;
  }

  private boolean came(Cluster prospect, Cluster event) {
    boolean match = false;
    for (Report plan : prospect.reports()) {
      for (Report report : event.reports()) {
        Likeness likeness = yardstick.between(plan, report);
        if (likeness.clash()) {
          return false;
        }
        match |= likeness.match();
      }
    }
    return match;
  }

  private Statement said(IRI subject, IRI property, Value object) {
    return Statements.statement(subject, property, object, identity);
  }
}
