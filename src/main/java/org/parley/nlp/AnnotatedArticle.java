package org.parley.nlp;

import java.util.List;
import org.parley.article.Article;

/** An article with the analysis of each sentence of its passages, in the order of the text. */
public record AnnotatedArticle(Article article, List<Sentence> sentences) {

  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
  }
}
