package org.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  @TempDir Path directory;

  @Test
  void theTitleIsTheFirstPassage() throws Exception {
    Article article = read("Talks Resume\n\nThe sides met.\n\nThey agreed.\n");

    assertThat(article.metadata().title()).contains("Talks Resume");
    assertThat(quotes(article)).containsExactly("Talks Resume", "The sides met.", "They agreed.");
  }

  @Test
  void linesWithoutBlankOnesBetweenAreParagraphs() throws Exception {
    String long1 =
        "The ministers of both countries met for a third day in the old town hall of Vell. "
            .repeat(2)
            .strip();
    Article article = read("Talks Resume\n" + long1 + "\nThey agreed.\n");

    assertThat(quotes(article)).containsExactly("Talks Resume", long1, "They agreed.");
  }

  @Test
  void wrappedLinesAreOneParagraph() throws Exception {
    Article article =
        read(
            "Talks Resume\n\nThe ministers of both countries met for a third\n"
                + "day in the old town hall of Vell, and agreed that\nthey would meet again.\n\nIt rained.");

    assertThat(quotes(article))
        .containsExactly(
            "Talks Resume",
            "The ministers of both countries met for a third\n"
                + "day in the old town hall of Vell, and agreed that\nthey would meet again.",
            "It rained.");
  }

  @Test
  void spansCountCodePoints() throws Exception {
    Article article = read("\uD83D\uDD4A Talks\n\nThey met.");

    assertThat(article.passages().get(1).start()).isEqualTo(9);
    assertThat(quotes(article)).containsExactly("\uD83D\uDD4A Talks", "They met.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GENEVA - ",
        "GENEVA, March 3 (Agency) - ",
        "RIO DE JANEIRO, Brazil — ",
        "Geneva, 3 March 2025 (Agency) -- ",
        "Port-au-Prince, Haiti (Agency) – "
      })
  void theProseBeginsBehindTheDateline(String dateline) throws Exception {
    Article article = read("Talks Resume\n\n" + dateline + "The sides met.\n");

    assertThat(quotes(article)).containsExactly("Talks Resume", "The sides met.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Moscow - which had sent nobody - was silent.",
        "NATO - the alliance - met.",
        "Ghana (and Mali) - two neighbours - met.",
        "Talks in Geneva (Switzerland) - They met."
      })
  void aDashMakesNoDateline(String sentence) throws Exception {
    assertThat(quotes(read("Talks Resume\n\n" + sentence + "\n")))
        .containsExactly("Talks Resume", sentence);
  }

  @Test
  void theSidecarTellsTheDateOfPublication() throws Exception {
    Files.writeString(directory.resolve("a.yaml"), "published: 2025-06-03\nnote: editorial\n");

    Article article = read("Talks\n\nThey met.");

    assertThat(article.metadata().published()).contains(LocalDate.of(2025, 6, 3));
    assertThat(article.metadata().note()).contains("editorial");
    assertThat(article.id()).isEqualTo("a");
  }

  private Article read(String text) throws Exception {
    return ArticleReader.read(Files.writeString(directory.resolve("a.txt"), text));
  }

  private static List<String> quotes(Article article) {
    return article.passages().stream().map(span -> span.in(article.text())).toList();
  }
}
