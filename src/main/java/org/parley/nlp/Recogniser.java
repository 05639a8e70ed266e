package org.parley.nlp;

import edu.stanford.nlp.ie.NumberNormalizer;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Properties;

/**
 * CoreNLP's recogniser of names, numbers and times, which spares itself the search for times and
 * numbers where no word can be one or belong to one. It finds what CoreNLP finds.
 */
final class Recogniser extends NERCombinerAnnotator {

  private static final String NUMERAL = "CD";

  /**
   * How many words a rule of SUTime looks away from the next word of a time, in both directions:
   * "for the first half of the year" takes five, and no rule more.
   */
  private static final int REACH = 6;

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
    sentence.set(CoreAnnotations.NumerizedTokensAnnotation.class, toSearch(sentence));
    super.doOneSentence(document, sentence);
  }

  private List<CoreMap> toSearch(CoreMap sentence) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    BitSet near = new BitSet();
    for (int i = 0; i < tokens.size(); i++) {
      if (tellsOfTimeOrNumber(tokens.get(i))) {
        near.set(Math.max(0, i - REACH), i + REACH + 1);
      }
    }
    if (near.isEmpty()) {
      return new ArrayList<>();
    }
    List<CoreMap> numerized = NumberNormalizer.findAndMergeNumbers(sentence);
    int first = tokens.get(0).get(CoreAnnotations.TokenBeginAnnotation.class);
    numerized.removeIf(
        token -> !near.get(token.get(CoreAnnotations.TokenBeginAnnotation.class) - first));
    return numerized;
  }

  private boolean tellsOfTimeOrNumber(CoreLabel token) {
    return NUMERAL.equals(token.tag()) || timeWords.isIn(token.word());
  }
}
