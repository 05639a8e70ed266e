package org.parley.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;

/**
 * Finds the reports that may bear on each other, among those of this change and those that are
 * stored and not replaced by it.
 */
final class Neighbours {

  private final StoredReports stored;
  private final Set<IRI> replaced;
  private final Blocks blocks;
  private final Yardstick yardstick;
  private final Decisions decisions;
  private final Map<String, Set<Report>> fresh = new HashMap<>();
  private final Map<IRI, Report> freshByName = new HashMap<>();

  Neighbours(
      StoredReports stored,
      Set<IRI> replaced,
      Blocks blocks,
      Yardstick yardstick,
      Decisions decisions) {
    this.stored = stored;
    this.replaced = replaced;
    this.blocks = blocks;
    this.yardstick = yardstick;
    this.decisions = decisions;
  }

  void add(Report report) {
    freshByName.put(report.iri(), report);
    blocks
        .of(report)
        .forEach(block -> fresh.computeIfAbsent(block, any -> new LinkedHashSet<>()).add(report));
  }

  /** All reports, in groups that have nothing to do with each other. */
  List<Set<Report>> groups(Collection<Report> seeds) {
    List<Set<Report>> groups = new ArrayList<>();
    Set<Report> seen = new HashSet<>();
    for (Report seed : seeds) {
      if (seen.add(seed)) {
        List<Report> group = new ArrayList<>(List.of(seed));
        for (int at = 0; at < group.size(); at++) {
          of(group.get(at)).stream().filter(seen::add).forEach(group::add);
        }
        groups.add(new LinkedHashSet<>(group));
      }
    }
    return groups;
  }

  /** Those that speak of one event with it as far as the two can tell, and those tied to it. */
  Set<Report> of(Report report) {
    Set<Report> found = new LinkedHashSet<>();
    for (String block : blocks.of(report)) {
      candidates(block)
          .filter(other -> !other.equals(report))
          .filter(other -> !found.contains(other))
          .filter(other -> yardstick.between(report, other).match())
          .forEach(found::add);
    }
    decisions.tiedTo(report.iri()).forEach(name -> named(name).ifPresent(found::add));
    return found;
  }

  private Stream<Report> candidates(String block) {
    return Stream.concat(
        fresh.getOrDefault(block, Set.of()).stream(),
        stored.withBlock(block).stream().filter(this::stays));
  }

  private Optional<Report> named(IRI report) {
    return Optional.ofNullable(freshByName.get(report))
        .or(() -> stored.named(report).filter(this::stays));
  }

  private boolean stays(Report report) {
    return !replaced.contains(report.graph());
  }
}
