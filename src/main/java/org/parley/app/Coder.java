package org.parley.app;

import org.parley.article.Article;
import org.parley.coding.Coding;

/** Whoever says what an article says: the extractor, or the hand-made codings of a test. */
@FunctionalInterface
public interface Coder {

  /** Codes one article; many threads may ask at once. */
  Coding code(Article article);
}
