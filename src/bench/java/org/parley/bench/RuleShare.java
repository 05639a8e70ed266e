package org.parley.bench;

import java.nio.file.Path;
import java.util.List;
import org.parley.article.Article;
import org.parley.article.ArticleReader;
import org.parley.authority.Authority;
import org.parley.extract.Extractor;
import org.parley.nlp.AnnotatedArticle;
import org.parley.nlp.Annotator;
import org.parley.vocabulary.Vocabulary;

/** Which part of the time for an article goes into rules and reference, and not into parsing. */
final class RuleShare {

  private final Annotator annotator = Annotator.load();
  private final Extractor extractor = Extractor.load(Vocabulary.read(), Authority.read());

  /** From 0 to 1, on one thread; the first of the rounds only warms up. */
  double of(List<Path> files, int rounds) {
    double share = 0;
    for (int i = 0; i <= rounds; i++) {
      share = once(files);
    }
    return share;
  }

  private double once(List<Path> files) {
    long parsing = 0;
    long rules = 0;
    for (Path file : files) {
      Article article = ArticleReader.read(file);
      long start = System.nanoTime();
      AnnotatedArticle annotated = annotator.annotate(article);
      long between = System.nanoTime();
      extractor.extract(annotated);
      rules += System.nanoTime() - between;
      parsing += between - start;
    }
    return (double) rules / (rules + parsing);
  }
}
