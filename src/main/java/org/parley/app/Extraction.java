package org.parley.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.parley.article.ArticleFiles;
import org.parley.article.ArticleReader;
import org.parley.coding.Coding;
import org.parley.fault.Fault;

/** Codes articles and hands the codings over in the order of the files; stores nothing. */
public final class Extraction {

  private final House house;

  public Extraction(House house) {
    this.house = house;
  }

  /**
   * Codes every article at or below the paths.
   *
   * @param codings takes each coding
   * @return the files that could not be read, and why
   */
  public List<Outcome.Failed> run(List<Path> paths, Consumer<Coding> codings) {
    List<Path> files = ArticleFiles.find(paths);
    Coder coder = house.coder();
    List<Outcome.Failed> failed = new ArrayList<>();
    try (Conveyor<Path, Result> conveyor =
        new Conveyor<>(files, house.threads(), file -> code(file, coder))) {
      conveyor.forEachRemaining(result -> result.handOver(codings, failed));
    }
    return failed;
  }

  private static Result code(Path file, Coder coder) {
    try {
      Coding coding = coder.code(ArticleReader.read(file));
      return (codings, failed) -> codings.accept(coding);
    } catch (RuntimeException e) {
      Fault fault = Mishap.in(file, e);
      return (codings, failed) -> failed.add(new Outcome.Failed(file, fault));
    }
  }

  /** A coding or a failure, told to whom it concerns. */
  private interface Result {
    void handOver(Consumer<Coding> codings, List<Outcome.Failed> failed);
  }
}
