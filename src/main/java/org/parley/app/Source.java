package org.parley.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.Statement;
import org.parley.article.ArticleFiles;
import org.parley.article.ArticleReader;
import org.parley.intake.HandCoding;

/** Where the graph of one article comes from. */
sealed interface Source {

  /** The file that the outcome is told of. */
  Path file();

  /** The id of the article. */
  String article();

  /** A text that nobody has coded: Parley's own coder reads it. */
  record Text(Path file) implements Source {
    @Override
    public String article() {
      return ArticleFiles.stem(file);
    }
  }

  /**
   * A coding that somebody made.
   *
   * @param text the article's file, if it is there
   */
  record Coded(Path file, HandCoding coding, Optional<Path> text) implements Source {

    /** What it says of the article; of its text only the quotes are known if it is not there. */
    HandCoding.Told told() {
      return text.map(ArticleReader::read).map(coding::on).orElseGet(coding::onExcerpt);
    }

    @Override
    public String article() {
      return coding.coding().article();
    }
  }

  /** The graph itself, read from RDF and found to be as it must. */
  record Graph(Path file, String article, List<Statement> statements) implements Source {}
}
