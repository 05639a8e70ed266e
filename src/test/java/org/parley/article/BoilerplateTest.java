package org.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BoilerplateTest {

  @ParameterizedTest
  @MethodSource
  void aNoticeIsNoPassage(String notice) {
    assertThat(passages("Talks Resume\n\n" + notice + "\n\nThey met again in Vell."))
        .containsExactly("Talks Resume", "They met again in Vell.");
  }

  static List<String> aNoticeIsNoPassage() {
    return lines("notices.txt");
  }

  @ParameterizedTest
  @MethodSource
  void proseIsNeverLost(String prose) {
    assertThat(passages("Talks Resume\n\nThey met.\n\n" + prose)).last().isEqualTo(prose);
  }

  static List<String> proseIsNeverLost() {
    return lines("prose.txt");
  }

  @ParameterizedTest
  @MethodSource
  void whatALabelOfLinksListsIsNoPassage(String label) {
    assertThat(
            passages(
                "Talks Resume\n\nThey met.\n\n" + label + "\n\nOstland: what next?\n\nTalks fail"))
        .containsExactly("Talks Resume", "They met.");
  }

  static List<String> whatALabelOfLinksListsIsNoPassage() {
    return lines("sections.txt");
  }

  @Test
  void everyPatternHasAnExample() {
    assertThat(Boilerplate.notices()).allSatisfy(pattern -> assertUsed(pattern, "notices.txt"));
    assertThat(Boilerplate.sections()).allSatisfy(pattern -> assertUsed(pattern, "sections.txt"));
  }

  @Test
  void aSentenceEndsAListOfLinks() {
    assertThat(
            passages(
                "Talks Resume\n\nRelated Sources:\n\n• Source 1\n\nThe ministers met in Vell."))
        .containsExactly("Talks Resume", "The ministers met in Vell.");
  }

  @Test
  void citationsUnderReferencesAreNoPassages() {
    assertThat(
            passages(
                "Talks Resume\n\nThey met.\n\nReferences\n\n"
                    + "Holt, J. \"The talks of Vell.\" Retrieved 3 June 2025."))
        .containsExactly("Talks Resume", "They met.");
  }

  @Test
  void aRowOfBulletedWordsIsNoPassage() {
    assertThat(passages("Talks Resume\n\nThey met.\n\n• Source 1 • Source 2"))
        .containsExactly("Talks Resume", "They met.");
  }

  @Test
  void bulletedWordsThatALineLeadsUpToArePassages() {
    assertThat(passages("Talks Resume\n\nThe sides agreed on:\n\n• a truce\n\n• 200 prisoners"))
        .containsExactly("Talks Resume", "The sides agreed on:", "• a truce", "• 200 prisoners");
  }

  @Test
  void theSourcesOfTheSeedAreNoPassages() {
    Article seed = ArticleReader.read(Path.of("seeds/000_fd97e8f0f252003c.txt"));

    assertThat(seed.passages()).hasSize(8);
    assertThat(seed.passages().get(7).in(seed.text())).startsWith("This incident marks");
    assertThat(seed.text()).contains("Related Sources:");
  }

  private static void assertUsed(Pattern pattern, String examples) {
    assertThat(lines(examples)).as(pattern.pattern()).anyMatch(pattern.asMatchPredicate());
  }

  private static List<String> passages(String text) {
    List<Paragraph> prose = Passages.of(Draft.plain(text));
    assertThat(prose).allMatch(found -> found.span().in(text).equals(found.text()));
    return prose.stream().map(Paragraph::text).toList();
  }

  private static List<String> lines(String resource) {
    try (InputStream in = BoilerplateTest.class.getResourceAsStream("/article/" + resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }
}
