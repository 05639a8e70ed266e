package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.Talks;

/** Codings of one article, small enough to check the figures by hand. */
class EvaluateCommandTest {

  private static final String MEETING_OF_TWO =
      "{'id':'m','type':'Meeting','roles':{'participant':[['Ostland'],['Westland']]},"
          + "'evidence':[{'start':0,'end':10}]}";
  private static final String MEETING_OF_ONE =
      "{'id':'m','type':'Meeting','roles':{'participant':[['Ostland']]},"
          + "'evidence':[{'start':5,'end':12}]}";
  private static final String ATTACK =
      "{'id':'a','type':'Attack','evidence':[{'start':20,'end':30}]}";
  private static final String REFUSAL =
      "{'id':'r','type':'Refusal','evidence':[{'start':40,'end':50}]}";

  @TempDir private Path folder;

  private String gold;
  private String predicted;
  private String old;

  @BeforeEach
  void writeCodings() {
    gold = coding("gold.json", "vell", MEETING_OF_TWO, ATTACK);
    predicted = coding("predicted.jsonl", "vell", MEETING_OF_ONE, REFUSAL);
    old = coding("old.jsonl", "vell", ATTACK);
  }

  @Test
  void theFiguresOfTheWholeArePrinted() {
    Run evaluate = Run.of("evaluate", gold, predicted);
    assertThat(evaluate.exitCode()).isZero();
    assertThat(evaluate.err()).isEmpty();
    assertThat(evaluate.out())
        .startsWith("events     P 0.500  R 0.500  F1 0.500   (1 of 2 found, 2 coded)\n")
        .contains("roles      P 1.000  R 0.500  F1 0.667   (1 of 2 found, 1 coded)\n")
        .endsWith("articles 1, score 0.583\n")
        .hasLineCount(9);
  }

  @Test
  void eachTypeHasItsFigures() {
    assertThat(Run.of("evaluate", gold, predicted, "--by-type").out())
        .contains("\nby type\n  Attack ", "  Meeting ", "  Refusal ");
  }

  @Test
  void whatWasGainedAndLostIsToldByArticleAndType() {
    String out = Run.of("evaluate", gold, predicted, "--against", old).out();
    assertThat(out)
        .contains("\nagainst " + old + "\n")
        .containsPattern("vell +Meeting +gained 1  lost 0  spurious \\+0  fillers \\+1\n")
        .containsPattern("vell +Attack +gained 0  lost 1  spurious \\+0  fillers \\+0\n")
        .containsPattern("vell +Refusal +gained 0  lost 0  spurious \\+1  fillers \\+0\n");
  }

  @Test
  void thatNothingChangedIsToldToo() {
    assertThat(Run.of("evaluate", gold, old, "--against", old).out()).endsWith("nothing changed\n");
  }

  /** Of nine units two differ; of eighteen values four are yes: 1 - 2 * 17 / (4 * 14). */
  @Test
  void agreementIsAlpha() {
    assertThat(Run.of("evaluate", gold, predicted, "--agreement").out())
        .endsWith("Krippendorff's alpha 0.393\n");
  }

  @Test
  void allOfItCanBeHadAsJson() throws IOException {
    Run evaluate =
        Run.of("evaluate", gold, predicted, "--json", "--by-type", "--agreement", "--against", old);
    assertThat(evaluate.out()).hasLineCount(1);
    JsonNode figures = new ObjectMapper().readTree(evaluate.out());
    assertThat(figures.at("/score").asDouble()).isEqualTo(0.5833);
    assertThat(figures.at("/byType/Meeting/roles/r").asDouble()).isEqualTo(0.5);
    assertThat(figures.at("/alpha").asDouble()).isEqualTo(0.3929);
    assertThat(figures.at("/changes")).hasSize(3);
    assertThat(figures.at("/changes/0").toString())
        .isEqualTo(
            "{\"article\":\"vell\",\"type\":\"Attack\",\"gained\":0,\"lost\":1,"
                + "\"spurious\":0,\"fillers\":0}");
  }

  @Test
  void jsonHoldsOnlyWhatWasAskedFor() throws IOException {
    JsonNode figures =
        new ObjectMapper().readTree(Run.of("evaluate", gold, predicted, "--json").out());
    assertThat(figures.fieldNames())
        .toIterable()
        .contains("articles", "score", "events", "status")
        .doesNotContain("byType", "changes", "alpha");
  }

  @Test
  void whatIsLessCertainCanBeLeftOut() {
    String unsure = REFUSAL.replace("'type'", "'confidence':0.6,'type'");
    String mixed = coding("mixed.jsonl", "vell", MEETING_OF_ONE, unsure);
    assertThat(Run.of("evaluate", gold, mixed, "--min-confidence", "0.6").out())
        .startsWith("events     P 0.500  R 0.500");
    assertThat(Run.of("evaluate", gold, mixed, "--min-confidence", "0.61").out())
        .startsWith("events     P 1.000  R 0.500");
    assertThat(
            Run.of("evaluate", gold, mixed, "--min-confidence", "0.61", "--against", mixed).out())
        .endsWith("nothing changed\n");
    Run wrong = Run.of("evaluate", gold, mixed, "--min-confidence", "7");
    assertThat(wrong.exitCode()).isEqualTo(2);
    assertThat(wrong.err()).contains("--min-confidence is 7");
  }

  @Test
  void articlesAreExtractedFirst() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Talks.article(articles, "geneva", "Geneva");
    Run extract = new Run().coding(new Talks()).command("extract", articles.toString());
    Path right = Talks.file(folder, "right.jsonl", extract.out());
    Talks.file(articles, "empty.txt", "");
    Run evaluate =
        new Run()
            .coding(new Talks())
            .command("evaluate", right.toString(), articles.toString(), "--extract");
    assertThat(evaluate.out()).endsWith("articles 1, score 1.000\n");
    assertThat(evaluate.err()).contains("empty.txt");
    assertThat(evaluate.exitCode()).isEqualTo(4);
  }

  @Test
  void anArticleThatIsLackingIsToldAndCountsAsMissed() {
    String other = coding("other.json", "narn", ATTACK);
    Run evaluate = Run.of("evaluate", gold, other);
    assertThat(evaluate.exitCode()).isZero();
    assertThat(evaluate.out()).contains("(0 of 2 found, 0 coded)");
    assertThat(evaluate.err()).contains(other, "lacks 1 of the 1 articles");
  }

  @Test
  void brokenJsonIsBadInputWithItsPlace() {
    String broken = Talks.file(folder, "broken.json", "{\"article\":\n oops}").toString();
    assertBadInput(Run.of("evaluate", gold, broken), broken + ":2:", "not JSON");
    assertBadInput(Run.of("evaluate", gold, predicted, "--against", broken), broken + ":2:");
  }

  @Test
  void aMissingPathIsBadInput() {
    String none = folder.resolve("none").toString();
    assertBadInput(Run.of("evaluate", none, predicted), none, "no such file");
    assertBadInput(Run.of("evaluate", gold, none), none, "no such file");
  }

  @Test
  void aFolderWithoutCodingsIsBadInput() throws IOException {
    String empty = Files.createDirectory(folder.resolve("empty")).toString();
    assertBadInput(Run.of("evaluate", empty, predicted), empty, "no coding");
  }

  @Test
  void oneCodingAloneIsWrongUsage() {
    Run evaluate = Run.of("evaluate", gold);
    assertThat(evaluate.exitCode()).isEqualTo(2);
    assertThat(evaluate.err()).contains("PREDICTED");
  }

  private static void assertBadInput(Run run, String... words) {
    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(words).hasLineCount(1);
  }

  private String coding(String file, String article, String... events) {
    String json =
        "{'article':'" + article + "','coder':'test','events':[" + String.join(",", events) + "]}";
    return Talks.file(folder, file, json.replace('\'', '"')).toString();
  }
}
