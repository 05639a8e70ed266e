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
    List<Outcome.Failed> failed = new ArrayList<>();
    try (Conveyor<Path, Result> conveyor = new Conveyor<>(house.threads(), this::code)) {
      conveyor.run(files, result -> result.handOver(codings, failed), new Stop());
    }
    return failed;
  }

  private Result code(Path file) {
    try {
      Coding coding = house.coder().code(ArticleReader.read(file));
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
