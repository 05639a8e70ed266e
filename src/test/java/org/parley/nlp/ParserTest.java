package org.parley.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class ParserTest {

  private static final Path CASES = Path.of("src/test/resources/cases");

  @Test
  void theOneGraphIsTheOneThatCorenlpDrawsAmongItsFive() throws Exception {
    List<String> texts = texts();
    StanfordCoreNLP tagger = pipeline("tokenize,pos,lemma");
    StanfordCoreNLP corenlp = pipeline("depparse");
    Parser parser = Parser.load();

    List<String> ours = graphs(tagger, parser::parse, texts);
    List<String> theirs = graphs(tagger, corenlp::annotate, texts);

    assertThat(ours).hasSizeGreaterThan(50);
    assertThat(ours).isEqualTo(theirs);
  }

  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(CASES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    texts.add(
        "They met in and around the town, with and without mediators, by and for themselves.");
    texts.add(
        "A crowd of and two of the ministers who came and went were said to have agreed to it.");
    return texts;
  }

  private static StanfordCoreNLP pipeline(String annotators) {
    Properties settings = Annotator.properties();
    settings.setProperty("annotators", annotators);
    boolean complete = false;
    return new StanfordCoreNLP(settings, complete);
  }

  private static List<String> graphs(
      StanfordCoreNLP tagger, Consumer<Annotation> parser, List<String> texts) {
    List<String> graphs = new ArrayList<>();
    for (String text : texts) {
      Annotation document = new Annotation(text);
      tagger.annotate(document);
      parser.accept(document);
      document.get(CoreAnnotations.SentencesAnnotation.class).stream()
          .map(
              sentence ->
                  sentence.get(
                      SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation.class))
          .map(ParserTest::told)
          .forEach(graphs::add);
    }
    return graphs;
  }

  /** Words, roots and relations in the order in which the rules meet them. */
  private static String told(SemanticGraph graph) {
    Stream<String> words = graph.vertexSet().stream().map(ParserTest::told);
    Stream<String> roots = graph.getRoots().stream().map(ParserTest::told);
    Stream<String> relations =
        graph.edgeListSorted().stream()
            .map(
                edge ->
                    edge.getRelation()
                        + "("
                        + told(edge.getGovernor())
                        + ","
                        + told(edge.getDependent())
                        + ")");
    return Stream.of(words, roots, relations)
        .map(part -> part.collect(Collectors.joining(" ")))
        .collect(Collectors.joining("\n"));
  }

  /**
   * Copies of a word count on from graph to graph, so that only the first has a number to go by.
   */
  private static String told(IndexedWord word) {
    return word.word() + "-" + word.index() + (word.copyCount() > 0 ? " copied" : "");
  }
}
