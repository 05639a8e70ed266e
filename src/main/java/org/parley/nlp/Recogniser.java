package org.parley.nlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Properties;

/**
 * CoreNLP's recogniser of names, numbers and times, which spares itself the search for times and
 * numbers where no word can be one. It finds what CoreNLP finds.
 */
final class Recogniser extends NERCombinerAnnotator {

  private static final String NUMERAL = "CD";

  private final TimeWords timeWords = TimeWords.read();

  private Recogniser(Properties settings) throws IOException {
    super(settings);
  }

  /** Loads the models. */
  static Recogniser load(Properties settings) {
    try {
      return new Recogniser(settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The search goes over the tokens with numbers put together; where CoreNLP finds a list of them
   * it makes none itself, and an empty one ends the search at once.
   */
  @Override
  public void doOneSentence(Annotation document, CoreMap sentence) {
    if (!tellsOfTimeOrNumber(sentence)) {
      sentence.set(CoreAnnotations.NumerizedTokensAnnotation.class, new ArrayList<>());
    }
    super.doOneSentence(document, sentence);
  }

  private boolean tellsOfTimeOrNumber(CoreMap sentence) {
    return sentence.get(CoreAnnotations.TokensAnnotation.class).stream()
        .anyMatch(this::tellsOfTimeOrNumber);
  }

  private boolean tellsOfTimeOrNumber(CoreLabel token) {
    return NUMERAL.equals(token.tag()) || timeWords.isIn(token.word());
  }
}
