package org.parley.nlp;

import java.util.List;
import org.parley.article.Article;
import org.parley.coding.Span;

/**
 * An article with the analysis of each sentence of its passages, in the order of the text.
 *
 * @param unread sentences that were too long to analyse
 */
public record AnnotatedArticle(Article article, List<Sentence> sentences, List<Span> unread) {

  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
    unread = List.copyOf(unread);
  }

  public AnnotatedArticle(Article article, List<Sentence> sentences) {
    this(article, sentences, List.of());
  }
}
