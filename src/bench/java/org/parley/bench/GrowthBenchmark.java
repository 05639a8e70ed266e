package org.parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.parley.app.House;
import org.parley.app.LoadSettings;
import org.parley.app.Loader;
import org.parley.app.OpenDataset;
import org.parley.app.Stop;
import org.parley.export.Selection;
import org.parley.turtle.GraphFormat;

/**
 * How loading grows with the number of ready codings, with all stages in it, what it costs against
 * Jena's own bulk loader, and what one article costs in a large dataset against an empty one.
 *
 * <p>Arguments: numbers of articles, growing: {@code 1000 3000 10000}.
 */
public final class GrowthBenchmark {

  private static final int ROUNDS = 5;

  private final House house = new House(SyntheticTalks::new);
  private final Path folder;

  private GrowthBenchmark(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("parley-bench");
    List<Integer> sizes = Arrays.stream(args).map(Integer::valueOf).toList();
    try {
      new GrowthBenchmark(folder).run(sizes);
    } finally {
      Folders.delete(folder);
    }
  }

  private void run(List<Integer> sizes) throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    int largest = sizes.get(sizes.size() - 1);
    List<Path> files = SyntheticTalks.write(articles, 0, largest + 2 * (ROUNDS + 1));
    load(folder.resolve("warm"), files.subList(0, 100));
    List<Double> perArticle = new ArrayList<>();
    for (int size : sizes) {
      double seconds = load(folder.resolve("of-" + size), files.subList(0, size));
      perArticle.add(seconds / size);
      say("%6d articles: %.1f s, %.0f articles/s%n", size, seconds, size / seconds);
    }
    say(
        "growth (seconds an article, largest to smallest dataset; at most linear is 1 or less): %.2f%n",
        perArticle.get(perArticle.size() - 1) / perArticle.get(0));
    bulk(folder.resolve("of-" + largest), perArticle.get(perArticle.size() - 1) * largest);
    one(files, largest);
  }

  /** Jena's loader has the quads ready, and neither identity nor derivation to think of. */
  private void bulk(Path dataset, double ours) throws IOException {
    Path quads = folder.resolve("all.nq");
    try (OpenDataset open = OpenDataset.at(dataset)) {
      open.exporter().write(new Selection.Everything(), GraphFormat.NQUADS, quads);
    }
    DatasetGraph target = DatabaseMgr.connectDatasetGraph(folder.resolve("bulk").toString());
    long start = System.nanoTime();
    boolean showProgress = false;
    org.apache.jena.tdb2.loader.Loader.load(target, showProgress, quads.toString());
    double theirs = (System.nanoTime() - start) / 1e9;
    say("ratio to Jena's bulk loader on the same quads (more is better): %.2f%n", theirs / ours);
  }

  private void one(List<Path> files, int largest) throws IOException {
    Series full = new Series("one article into " + largest);
    Series empty = new Series("one article into none");
    Series strict = new Series("one article into " + largest + ", strictly");
    for (int round = 0; round <= ROUNDS; round++) {
      List<Path> article = files.subList(largest + round, largest + round + 1);
      double intoNone = load(folder.resolve("empty-" + round), article);
      double intoFull = load(folder.resolve("of-" + largest), article);
      int another = largest + ROUNDS + 1 + round;
      double strictly =
          load(
              folder.resolve("of-" + largest),
              files.subList(another, another + 1),
              new LoadSettings(Optional.empty(), false, true));
      if (round > 0) {
        empty.add((long) (intoNone * 1e9));
        full.add((long) (intoFull * 1e9));
        strict.add((long) (strictly * 1e9));
      }
    }
    System.out.println(empty);
    System.out.println(full);
    System.out.println(strict);
    say("ratio (full to empty, less is better): %.2f%n", full.median() / empty.median());
    say("ratio (strictly to not, less is better): %.2f%n", strict.median() / full.median());
  }

  private double load(Path dataset, List<Path> files) {
    return load(dataset, files, LoadSettings.usual());
  }

  private double load(Path dataset, List<Path> files, LoadSettings settings) {
    long start = System.nanoTime();
    new Loader(house, dataset, settings).load(files, new Silence(), new Stop());
    return (System.nanoTime() - start) / 1e9;
  }

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
