package org.parley.extract;

import java.util.List;
import org.parley.article.Article;
import org.parley.article.Metadata;
import org.parley.authority.Authority;
import org.parley.coding.Coding;
import org.parley.coding.Span;
import org.parley.nlp.AnnotatedArticle;
import org.parley.nlp.Annotator;
import org.parley.vocabulary.Vocabulary;

/** The language models and the rules, loaded once for all tests that need them. */
final class Models {

  private static Annotator annotator;
  private static Extractor extractor;

  private Models() {}

  static synchronized Annotator annotator() {
    if (annotator == null) {
      annotator = Annotator.load();
    }
    return annotator;
  }

  static synchronized Extractor extractor() {
    if (extractor == null) {
      extractor = Extractor.load(Vocabulary.read(), Authority.read());
    }
    return extractor;
  }

  static AnnotatedArticle annotate(String text) {
    Span all = new Span(0, text.codePointCount(0, text.length()));
    return annotator().annotate(new Article("text", text, Metadata.none(), List.of(all), ""));
  }

  /** What a text says that is no more than its sentences. */
  static Coding code(String text) {
    return extractor().extract(annotate(text));
  }
}
