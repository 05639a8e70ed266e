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
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class RecogniserTest {

  private static final Path CORPUS = Path.of("src/test/resources/corpus");

  @Test
  void sparingTheSearchForTimesAndNumbersLosesNone() throws Exception {
    List<String> sentences = sentencesThatAreSpared();
    Properties tagging = Annotator.properties();
    tagging.setProperty("annotators", "tokenize,pos,lemma");
    StanfordCoreNLP tagger = new StanfordCoreNLP(tagging);

    List<String> ours = found(tagger, Recogniser.load(Annotator.properties()), sentences);
    List<String> corenlp =
        found(tagger, new NERCombinerAnnotator(Annotator.properties()), sentences);

    assertThat(sentences).hasSizeGreaterThan(100);
    assertThat(ours).isEqualTo(corenlp);
  }

  /** The others go to CoreNLP as they are; two are among them to show that both do search. */
  private static List<String> sentencesThatAreSpared() throws IOException {
    TimeWords words = TimeWords.read();
    List<String> sentences = new ArrayList<>();
    try (Stream<Path> files = Files.list(CORPUS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        Files.readAllLines(file).stream()
            .filter(line -> line.matches("\\p{Lu}.*"))
            .filter(line -> Arrays.stream(line.split(" ")).noneMatch(words::isIn))
            .forEach(sentences::add);
      }
    }
    sentences.add("They met on the last Monday of May.");
    sentences.add("Two thirds of the members signed.");
    return sentences;
  }

  private static List<String> found(
      StanfordCoreNLP tagger, NERCombinerAnnotator recogniser, List<String> sentences) {
    List<String> found = new ArrayList<>();
    for (String sentence : sentences) {
      Annotation document = new Annotation(sentence);
      document.set(CoreAnnotations.DocDateAnnotation.class, "2031-04-05");
      tagger.annotate(document);
      recogniser.annotate(document);
      found.add(
          document.get(CoreAnnotations.TokensAnnotation.class).stream()
              .map(RecogniserTest::told)
              .collect(Collectors.joining(" ")));
    }
    return found;
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
