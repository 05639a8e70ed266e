package org.parley.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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

  private static final Map<String, AnnotatedArticle> ANNOTATED = new ConcurrentHashMap<>();

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

  /** Several tests look at the same sentences: each is parsed once. */
  static AnnotatedArticle annotate(String text) {
    return ANNOTATED.computeIfAbsent(text, t -> annotate(t, Metadata.none()));
  }

  /** Blank lines part the passages; the first of several is the title. */
  private static AnnotatedArticle annotate(String text, Metadata metadata) {
    List<Span> passages = new ArrayList<>();
    int start = 0;
    for (String passage : text.split("\n\n")) {
      int end = start + passage.codePointCount(0, passage.length());
      passages.add(new Span(start, end));
      start = end + 2;
    }
    return annotator().annotate(new Article("text", text, metadata, passages, ""));
  }

  /** What a text says that is no more than its sentences. */
  static Coding code(String text) {
    return code(text, Optional.empty());
  }

  /** What a text says that was published on that day. */
  static Coding code(String text, Optional<LocalDate> published) {
    Metadata none = Metadata.none();
    Metadata dated =
        new Metadata(
            none.title(),
            published,
            none.publisher(),
            none.author(),
            none.url(),
            none.language(),
            none.licence(),
            none.note());
    return extractor().extract(annotate(text, dated));
  }
}
