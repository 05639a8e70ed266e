package org.parley.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;

/**
 * The reports of stored articles, read back from their graphs when they are first asked for and
 * kept while the dataset is open: a bulk load meets the same ones in every batch.
 */
final class StoredReports {

  private final Archive archive;
  private final ReportReader reader;
  private final Blocks blocks;
  private final Map<IRI, List<Report>> byGraph = new HashMap<>();
  private final Map<String, Set<IRI>> byBlock = new HashMap<>();

  StoredReports(Archive archive, ReportReader reader, Blocks blocks) {
    this.archive = archive;
    this.reader = reader;
    this.blocks = blocks;
  }

  List<Report> of(IRI graph) {
    return byGraph.computeIfAbsent(graph, name -> reader.read(name, archive.article(name)));
  }

  Set<Report> withBlock(String block) {
    Set<Report> reports = new LinkedHashSet<>();
    for (IRI graph : graphs(block)) {
      of(graph).stream().filter(report -> blocks.of(report).contains(block)).forEach(reports::add);
    }
    return reports;
  }

  Optional<Report> named(IRI report) {
    return archive.ofReport(report).stream()
        .flatMap(graph -> of(graph).stream())
        .filter(each -> each.iri().equals(report))
        .findFirst();
  }

  private Set<IRI> graphs(String block) {
    return byBlock.computeIfAbsent(block, name -> new HashSet<>(archive.withBlock(name)));
  }

  /** Takes note of what is about to be stored for an article. */
  void keep(IRI graph, List<Report> reports) {
    byGraph.put(graph, List.copyOf(reports));
    reports.forEach(report -> blocks.of(report).forEach(block -> graphs(block).add(graph)));
  }
}
