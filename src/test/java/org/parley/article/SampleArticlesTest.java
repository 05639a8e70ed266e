package org.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.coding.Coding;
import org.parley.coding.CodingJson;
import org.parley.coding.Event;
import org.parley.coding.Filler;
import org.parley.coding.Span;

/** The articles on invented talks, coded by hand: what they are measured with has to be right. */
class SampleArticlesTest {

  private static final Path CASES = Path.of("src/test/resources/cases");

  @ParameterizedTest
  @MethodSource("samples")
  void aSampleReadsBackAsItIsWritten(Path file) throws Exception {
    Coding coding = coding(file);

    assertThat(CodingJson.write(coding)).isEqualTo(Files.readString(json(file)).strip());
    assertThat(coding.article()).isEqualTo(ArticleFiles.stem(file));
    assertThat(coding.published()).isEqualTo(ArticleReader.read(file).metadata().published());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void allOfASampleIsProse(Path file) {
    Article article = ArticleReader.read(file);

    assertThat(Read.quotes(article)).hasSameSizeAs(Line.of(article.text()));
    assertThat(article.headline()).isPresent();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void evidenceIsWholeSentences(Path file) {
    Article article = ArticleReader.read(file);
    for (Event event : coding(file).events()) {
      assertThat(event.evidence()).isNotEmpty().isSorted();
      for (Span span : event.evidence()) {
        assertThat(article.passages()).anyMatch(passage -> passage.covers(span));
        assertThat(span.in(article.text())).matches("(?s)[\\p{Lu}“].*[.!?]”?");
        assertThat(before(span, article.text())).isIn('\n', ' ');
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyActorIsNamedByTheArticle(Path file) {
    String text = ArticleReader.read(file).text();
    for (Event event : coding(file).events()) {
      for (List<Filler> fillers : event.roles().values()) {
        assertThat(fillers).allMatch(filler -> filler.names().stream().anyMatch(text::contains));
      }
    }
  }

  @Test
  void theSamplesCoverAllTypesAndStatuses() {
    Set<String> types = new TreeSet<>();
    Set<String> statuses = new TreeSet<>();
    for (Path file : samples()) {
      for (Event event : coding(file).events()) {
        types.add(event.type());
        statuses.add(event.status().word());
      }
    }

    assertThat(samples()).hasSize(13);
    assertThat(types)
        .containsExactly(
            "Agreement",
            "Attack",
            "Demand",
            "Exchange",
            "Implementation",
            "Mediation",
            "Meeting",
            "Position",
            "Proposal",
            "Refusal",
            "Statement",
            "Violation");
    assertThat(statuses).containsExactly("actual", "negated", "planned", "possible");
  }

  static List<Path> samples() {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static char before(Span span, String text) {
    return text.charAt(text.offsetByCodePoints(0, span.start()) - 1);
  }

  private static Coding coding(Path file) {
    return CodingJson.read(json(file));
  }

  private static Path json(Path file) {
    return file.resolveSibling(ArticleFiles.stem(file) + ".json");
  }
}
