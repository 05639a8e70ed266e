package org.parley.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.parley.article.ArticleFiles;
import org.parley.store.Store;

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
   * Loads every article at or below the paths. What is committed stays, whatever happens after.
   *
   * @throws org.parley.fault.Fault if a path is none or the dataset cannot be used; a bad article is
   *     no reason to throw
   */
  public LoadReport load(List<Path> paths, Progress progress, Stop stop) {
    Instant start = Instant.now();
    List<Path> files = ArticleFiles.find(paths);
    List<Outcome> outcomes = new ArrayList<>();
    progress.starts(files.size());
    try (Shelf shelf = settings.dryRun() ? Shelf.looked(folder, settings) : Shelf.written(folder, settings)) {
      take(files, shelf, outcome -> { outcomes.add(outcome); progress.done(outcome); }, stop);
    } finally {
      progress.ends();
      stop.end();
    }
    return new LoadReport(outcomes, files.size(), Duration.between(start, Instant.now()), stop.requested());
  }
}
