package org.parley.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.parley.article.Article;
import org.parley.article.ArticleFiles;
import org.parley.article.ArticleReader;
import org.parley.article.Metadata;
import org.parley.coding.Span;
import org.parley.extract.Explanation;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/** Explains the coding of sentences given as they are, or of the articles at a path. */
public final class Explaining {

  private final House house;

  public Explaining(House house) {
    this.house = house;
  }

  /** What the rules make of each sentence of a text, or of the articles at or below a path. */
  public List<Explanation> explain(String sentenceOrPath) {
    Optional<Path> path = path(sentenceOrPath);
    return path.map(this::articles).orElseGet(() -> List.of(sentence(sentenceOrPath))).stream()
        .flatMap(article -> house.explainer().explain(article).stream())
        .toList();
  }

  private List<Article> articles(Path path) {
    return ArticleFiles.find(List.of(path)).stream().map(ArticleReader::read).toList();
  }

  private static Optional<Path> path(String text) {
    try {
      return Optional.of(Path.of(text)).filter(Files::exists);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Article sentence(String text) {
    if (text.isBlank()) {
      throw Fault.of(ExitCode.USAGE, "there is no sentence to explain");
    }
    Span all = new Span(0, text.codePointCount(0, text.length()));
    return new Article("sentence", text, Metadata.none(), List.of(all), "");
  }
}
