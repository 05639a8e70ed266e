package org.parley.app;

import java.util.List;
import org.parley.article.Article;
import org.parley.extract.Explanation;

/** Whoever says why an article is coded as it is. */
@FunctionalInterface
public interface Explainer {

  /** An explanation a sentence. */
  List<Explanation> explain(Article article);
}
