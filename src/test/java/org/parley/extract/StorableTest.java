package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.util.Values;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.article.Article;
import org.parley.article.Metadata;
import org.parley.coding.Coding;
import org.parley.coding.Span;
import org.parley.graph.GraphMapper;
import org.parley.graph.Named;
import org.parley.vocabulary.Vocabulary;

/**
 * Whatever the rules make of a text, the graph takes it: else an article would be lost for what we
 * made of it. Every file of the corpus is read as one article, so that its sentences are linked
 * with one another in ways that nobody thought of.
 */
@Tag("models")
class StorableTest {

  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final GraphMapper MAPPER =
      new GraphMapper(
          "https://example.org/",
          Vocabulary.read(),
          (name, range) -> new Named(Values.iri("https://example.org/x"), true));

  @ParameterizedTest
  @MethodSource("files")
  void aCodingOfOursFitsTheVocabulary(Path file) throws IOException {
    Article article = article(file);
    Coding coding = Models.extractor().extract(Models.annotator().annotate(article));

    assertThatCode(() -> MAPPER.map(article, coding)).doesNotThrowAnyException();
  }

  static List<Path> files() throws IOException {
    try (Stream<Path> corpus = Files.walk(RESOURCES.resolve("corpus"));
        Stream<Path> lexicon = Files.walk(RESOURCES.resolve("lexicon"))) {
      return Stream.concat(corpus, lexicon)
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .toList();
    }
  }

  /** The sentences of the file, each a passage of its own. */
  private static Article article(Path file) throws IOException {
    List<String> sentences =
        Files.readAllLines(file).stream()
            .filter(line -> !line.isBlank() && !line.startsWith(" ") && !line.startsWith("#"))
            .toList();
    List<Span> passages = new ArrayList<>();
    int start = 0;
    for (String sentence : sentences) {
      int end = start + sentence.codePointCount(0, sentence.length());
      passages.add(new Span(start, end));
      start = end + 1;
    }
    String text = sentences.stream().collect(Collectors.joining("\n"));
    return new Article("corpus", text, Metadata.none(), passages, "0".repeat(64));
  }
}
