package org.parley.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.parley.authority.Authority;
import org.parley.vocabulary.Vocabulary;

/**
 * Finds out which events of changed articles are told of by other articles too, and what follows
 * for the graphs of all of them. Only what bears on the change is looked at: a new article touches
 * its blocks, not the dataset.
 */
public final class EventIdentity {

  private final ReportReader reader;
  private final Blocks blocks;
  private final Yardstick yardstick;
  private final StoredReports stored;
  private final Archive archive;
  private final IdentityGraphs graphs;

  /**
   * The identity of the events of one dataset.
   *
   * @param base what the IRIs of the dataset begin with; ends in a slash
   * @param ownEvent from the IRI of a report to the IRI that its event has if nobody else tells of
   *     it
   * @param identity the graph for blocks, series, doubts and what prospects became
   * @param redirects the graph for the IRIs that events had or would have
   */
  public EventIdentity(
      Vocabulary vocabulary,
      Authority authority,
      String base,
      UnaryOperator<IRI> ownEvent,
      Archive archive,
      IRI identity,
      IRI redirects) {
    Codes codes = new Codes(vocabulary);
    this.reader = new ReportReader(vocabulary, new Sides(vocabulary, authority, base), ownEvent);
    this.blocks = new Blocks(codes);
    this.yardstick = new Yardstick(codes, new Places(authority, base));
    this.stored = new StoredReports(archive, reader, blocks);
    this.archive = archive;
    this.graphs =
        new IdentityGraphs(archive, blocks, new Series(vocabulary), yardstick, identity, redirects);
  }

  /**
   * What follows from making the graphs of articles these.
   *
   * @param articles statements by graph, with the IRIs that the events have in their article alone;
   *     none for an article that is removed
   */
  public Consequences of(Map<IRI, ? extends Collection<Statement>> articles, Decisions decisions) {
    List<Report> before = new ArrayList<>();
    List<Report> now = new ArrayList<>();
    articles.forEach(
        (graph, statements) -> {
          before.addAll(stored.of(graph));
          now.addAll(reader.read(graph, statements));
        });
    Neighbours neighbours = new Neighbours(stored, articles.keySet(), blocks, yardstick, decisions);
    now.forEach(neighbours::add);
    Set<Report> seeds = new LinkedHashSet<>(now);
    before.forEach(report -> seeds.addAll(neighbours.of(report)));
    List<Clustering> clusterings =
        neighbours.groups(seeds).stream()
            .map(group -> Clustering.of(group, yardstick, decisions))
            .toList();
    return consequences(articles, before, clusterings);
  }

  /** The stored statements of an article, with the IRIs that its events have in it alone. */
  public List<Statement> alone(IRI graph) {
    Map<IRI, IRI> names = new HashMap<>();
    stored.of(graph).forEach(report -> names.put(report.event(), report.own()));
    return new Renaming(names).of(archive.article(graph));
  }

  private Consequences consequences(
      Map<IRI, ? extends Collection<Statement>> articles,
      List<Report> before,
      List<Clustering> clusterings) {
    IdentityGraphs.Difference difference =
        graphs.difference(before, clusterings, articles.keySet());
    Map<IRI, Map<IRI, IRI>> names = new HashMap<>();
    for (Clustering clustering : clusterings) {
      for (Cluster cluster : clustering.clusters()) {
        cluster.reports().stream()
            .filter(report -> !report.event().equals(cluster.event()))
            .forEach(
                report ->
                    names
                        .computeIfAbsent(report.graph(), graph -> new HashMap<>())
                        .put(report.event(), cluster.event()));
      }
    }
    Map<IRI, List<Statement>> changed = new LinkedHashMap<>();
    articles.forEach(
        (graph, statements) ->
            changed.put(graph, new Renaming(names.getOrDefault(graph, Map.of())).of(statements)));
    names.forEach(
        (graph, renamed) ->
            changed.computeIfAbsent(
                graph, other -> new Renaming(renamed).of(archive.article(other))));
    changed.forEach((graph, statements) -> stored.keep(graph, reader.read(graph, statements)));
    return new Consequences(changed, difference.added(), difference.removed());
  }
}
