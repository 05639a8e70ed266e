package org.parley.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes articles from their files into a dataset: read on all cores, written by one, in the order
 * of the files, so that the same files give the same dataset on any machine.
 */
public final class Loader {

  private final House house;
  private final Path folder;
  private final LoadSettings settings;

  public Loader(House house, Path folder, LoadSettings settings) {
    this.house = house;
    this.folder = folder;
    this.settings = settings;
  }

  /**
   * Loads every article, coding, spreadsheet and RDF file at or below the paths. What is committed
   * stays, whatever happens after.
   *
   * @throws org.parley.fault.Fault if a path is none or the dataset cannot be used; a bad file is
   *     no reason to throw
   */
  public LoadReport load(List<Path> paths, Progress progress, Stop stop) {
    Instant start = Instant.now();
    Sources sources = Sources.of(house, paths);
    List<Outcome> outcomes = new ArrayList<>(sources.failed());
    int things = sources.all().size() + outcomes.size();
    try (Destination destination = destination()) {
      progress.starts(things);
      sources.failed().forEach(progress::done);
      take(sources.all(), destination, outcomes, progress, stop);
      destination.settle();
    } finally {
      progress.ends();
    }
    Duration time = Duration.between(start, Instant.now());
    return new LoadReport(outcomes, things, time, stop.requested());
  }

  private void take(
      List<Source> sources,
      Destination destination,
      List<Outcome> outcomes,
      Progress progress,
      Stop stop) {
    ArticleRoute route = new ArticleRoute(house, destination, sources, settings.strict());
    try (Conveyor<Source, Arrival> conveyor = new Conveyor<>(house.threads(), route::take)) {
      conveyor.run(
          sources,
          arrival -> {
            arrival.article().ifPresent(destination::keepText);
            destination.keep(arrival.graph());
            outcomes.add(arrival.outcome());
            progress.done(arrival.outcome());
          },
          stop);
    }
  }

  private Destination destination() {
    return settings.dryRun()
        ? Rehearsal.of(folder, settings.base())
        : Dataset.open(house, folder, settings.base());
  }
}
