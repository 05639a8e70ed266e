package org.parley.app;

import org.parley.authority.Authority;
import org.parley.extract.Extractor;
import org.parley.nlp.Annotator;
import org.parley.vocabulary.Vocabulary;

/** The coder that reads as the rules say: annotate, then extract. */
final class Extractors {

  private Extractors() {}

  /** Loads models and rules: some seconds. */
  static Coder load() {
    Annotator annotator = Annotator.load();
    Extractor extractor = Extractor.load(Vocabulary.read(), Authority.read());
    return article -> extractor.extract(annotator.annotate(article));
  }

  /** The same, to explain itself. */
  static Explainer loadExplainer() {
    Annotator annotator = Annotator.load();
    Extractor extractor = Extractor.load(Vocabulary.read(), Authority.read());
    return article -> extractor.explain(annotator.annotate(article));
  }
}
