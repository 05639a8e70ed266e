package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.article.ArticleFiles;
import org.parley.article.ArticleReader;
import org.parley.coding.Coding;
import org.parley.evaluate.Codings;
import org.parley.evaluate.Evaluation;

/**
 * How well the rules agree with the person who coded the sample articles. The floors lie a little
 * below what was measured: they are to catch a loss, not to claim a success.
 */
@Tag("models")
class SampleCodingsTest {

  private static final Path CASES = Path.of("src/test/resources/cases");

  /** The text of the seed, whose coding is among the cases, stands in a folder of its own. */
  private static final Path SEEDS = Path.of("seeds");

  @Test
  void theRulesAgreeWithTheCoderOfTheSamples() {
    List<Coding> coded =
        ArticleFiles.find(List.of(CASES, SEEDS)).stream()
            .map(ArticleReader::read)
            .map(article -> Models.extractor().extract(Models.annotator().annotate(article)))
            .toList();

    Evaluation evaluation = Evaluation.of(Codings.read(CASES), Codings.of(coded));

    System.out.printf(
        "sample articles: events P %.3f R %.3f, roles P %.3f R %.3f, score %.3f%n",
        evaluation.events().precision(),
        evaluation.events().recall(),
        evaluation.roles().precision(),
        evaluation.roles().recall(),
        evaluation.score());
    assertThat(evaluation.articles()).isGreaterThanOrEqualTo(13);
    assertThat(evaluation.score()).as("mean of the events' and the roles' F1").isGreaterThan(0.70);
  }
}
