package org.parley.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class RecogniserTest {

  private static final Path CORPUS = Path.of("src/test/resources/corpus");

  /**
   * Times at both ends of a sentence and at the rules' full reach, and what only looks like one.
   */
  private static final List<String> HARD =
      List.of(
          "They met on the last Monday of May.",
          "Two thirds of the members signed.",
          "On Monday the delegations that had come to the lake by boat, by train and on foot, with"
              + " advisers, drivers and cooks, went home, to come again on the following Tuesday.",
          "For the first half of the year, and no more than three weeks in a row, they held the"
              + " line that the long, bitter, quiet, costly, hopeless, endless past years had drawn.",
          "The ministers, who would not say what they had agreed, came on Sunday and left again at a"
              + " quarter past nine in the evening of the second Friday of October 2031.",
          "Between the beginning of 2030 and the end of the third quarter of 2031 there were twenty"
              + " one rounds, each of them shorter than the one before, and 1.5 million letters.",
          "On Anna Maria Luisa Teresa Ines Sofia Clara Lopez's birthday the truce held at night.");

  @Test
  void sparingTheSearchForTimesAndNumbersLosesNone() throws Exception {
    List<String> sentences = sentences();
    Properties tagging = Annotator.properties();
    tagging.setProperty("annotators", "tokenize,pos,lemma");
    StanfordCoreNLP tagger = new StanfordCoreNLP(tagging);
    Recogniser ours = Recogniser.load(Annotator.properties());
    NERCombinerAnnotator corenlp = new NERCombinerAnnotator(Annotator.properties());

    assertThat(sentences).hasSizeGreaterThan(500);
    // One by one: SUTime keeps for the next sentence in which direction it found a weekday.
    for (String sentence : sentences) {
      assertThat(found(tagger, ours, sentence)).isEqualTo(found(tagger, corenlp, sentence));
    }
  }

  private static List<String> sentences() throws IOException {
    List<String> sentences = new ArrayList<>(HARD);
    try (Stream<Path> files = Files.list(CORPUS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        Files.readAllLines(file).stream()
            .filter(line -> line.matches("\\p{Lu}.*"))
            .forEach(sentences::add);
      }
    }
    return sentences;
  }

  private static String found(
      StanfordCoreNLP tagger, NERCombinerAnnotator recogniser, String sentence) {
    Annotation document = new Annotation(sentence);
    document.set(CoreAnnotations.DocDateAnnotation.class, "2031-04-05");
    tagger.annotate(document);
    recogniser.annotate(document);
    return document.get(CoreAnnotations.TokensAnnotation.class).stream()
        .map(RecogniserTest::told)
        .collect(Collectors.joining(" "));
  }

  private static String told(CoreLabel token) {
    return String.join(
        "|",
        token.word(),
        token.ner(),
        String.valueOf(token.get(TimeAnnotations.TimexAnnotation.class)),
        token.get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class));
  }
}
