package org.parley.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.parley.fault.Fault;

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
      Map<IRI, Integer> places = take(sources.all(), destination, outcomes, progress, stop);
      destination.settle();
      destination
          .refused()
          .forEach(
              (graph, fault) ->
                  outcomes.set(
                      places.get(graph), failed(outcomes.get(places.get(graph)).file(), fault)));
    } finally {
      progress.ends();
    }
    Duration time = Duration.between(start, Instant.now());
    return new LoadReport(outcomes, things, time, stop.requested());
  }

  private static Outcome failed(Path file, Fault fault) {
    return new Outcome.Failed(file, fault.at(file));
  }

  /** Takes them all, and tells where the outcome of each graph stands. */
  private Map<IRI, Integer> take(
      List<Source> sources,
      Destination destination,
      List<Outcome> outcomes,
      Progress progress,
      Stop stop) {
    Map<IRI, Integer> places = new HashMap<>();
    ArticleRoute route = new ArticleRoute(house, destination, sources, settings.strict());
    try (Conveyor<Source, Arrival> conveyor = new Conveyor<>(house.threads(), route::take)) {
      conveyor.run(
          sources,
          arrival -> {
            arrival.graph().keySet().forEach(graph -> places.put(graph, outcomes.size()));
            destination.keep(arrival.graph(), arrival.article());
            outcomes.add(arrival.outcome());
            progress.done(arrival.outcome());
          },
          stop);
    }
    return places;
  }

  private Destination destination() {
    if (settings.dryRun()) {
      return Rehearsal.of(folder, settings.base());
    }
    Dataset dataset = Dataset.open(house, folder, settings.base());
    return settings.strict() ? dataset.strictly() : dataset;
  }
}
