package org.parley.nlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.util.CoreMap;
import java.util.Properties;

/**
 * CoreNLP's dependency parser, which draws of each sentence only the graph that the rules read.
 * CoreNLP's annotator draws five of them, which takes twice as long as the parsing itself.
 */
final class Parser {

  /**
   * So many products of weights are kept, of 4 KB each: CoreNLP's 5,000 last for a few articles.
   */
  private static final String KEPT_PRODUCTS = "20000";

  private final DependencyParser parser;

  private Parser(DependencyParser parser) {
    this.parser = parser;
  }

  /** Loads the model. */
  static Parser load() {
    Properties settings = new Properties();
    settings.setProperty("numCached", KEPT_PRODUCTS);
    return new Parser(DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL, settings));
  }

  /** Gives each sentence, whose words have their parts of speech, its enhanced++ graph. */
  void parse(Annotation document) {
    for (CoreMap sentence : document.get(CoreAnnotations.SentencesAnnotation.class)) {
      sentence.set(
          SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation.class,
          graph(sentence));
    }
  }

  private SemanticGraph graph(CoreMap sentence) {
    return SemanticGraphFactory.makeFromTree(
        parser.predict(sentence),
        SemanticGraphFactory.Mode.ENHANCED_PLUS_PLUS,
        GrammaticalStructure.Extras.NONE,
        any -> true);
  }
}
