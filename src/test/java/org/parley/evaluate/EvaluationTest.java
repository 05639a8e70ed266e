package org.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.coding.Coding;
import org.parley.coding.CodingJson;
import org.parley.evaluate.Changes.Change;
import org.parley.evaluate.Changes.Place;
import org.parley.fault.Fault;

class EvaluationTest {

  private final Codings gold = Codings.read(resource("gold.jsonl"));
  private final Codings predicted = Codings.read(resource("predicted.jsonl"));

  /** The line is the output of {@code score.py gold.jsonl predicted.jsonl --json}. */
  @Test
  void theFiguresAreThoseOfTheScript() {
    assertThat(EvaluationJson.of(Evaluation.of(gold, predicted)).line())
        .isEqualTo(
            ("{'articles':3,'score':0.68,'events':{'p':0.75,'r':0.8571,'f1':0.8},"
                    + "'roles':{'p':0.5385,'r':0.5833,'f1':0.56},"
                    + "'quantities':{'p':0.6667,'r':1.0,'f1':0.8},"
                    + "'subjects':{'p':0.5,'r':0.5,'f1':0.5},"
                    + "'status':0.6667,'time':0.6667,'place':0.5,'claimedBy':0.0}")
                .replace('\'', '"'));
  }

  /** The lines are the output of {@code score.py gold.jsonl predicted.jsonl --by-type}. */
  @Test
  void theReportReadsAsTheScriptsDoes() {
    Evaluation evaluation = Evaluation.of(gold, predicted);

    assertThat(EvaluationReport.summary(evaluation))
        .containsExactly(
            "events     P 0.750  R 0.857  F1 0.800   (6 of 7 found, 8 coded)",
            "roles      P 0.538  R 0.583  F1 0.560   (7 of 12 found, 13 coded)",
            "quantities P 0.667  R 1.000  F1 0.800   (2 of 2 found, 3 coded)",
            "subjects   P 0.500  R 0.500  F1 0.500   (2 of 4 found, 4 coded)",
            "status     0.667 the same (4 of 6)",
            "time       0.667 the same (2 of 3)",
            "place      0.500 the same (1 of 2)",
            "claimedBy  0.000 the same (0 of 1)",
            "articles 3, score 0.680");
    assertThat(EvaluationReport.byType(evaluation))
        .contains(
            "  Agreement      events P 1.000  R 1.000  F1 1.000   (1 of 1 found, 1 coded)",
            "                 roles  P 0.333  R 0.500  F1 0.400   (1 of 2 found, 3 coded)",
            "  Refusal        events P 0.000  R 0.000  F1 0.000   (0 of 1 found, 0 coded)",
            "  Statement      events P 0.500  R 1.000  F1 0.667   (1 of 1 found, 2 coded)")
        .hasSize(12);
  }

  @Test
  void aCodingAgreesWithItself() {
    List<Coding> codings =
        CodingJson.readAll(
            "{\"article\":\"a\",\"coder\":\"x\",\"events\":[{\"id\":\"e1\",\"type\":\"Meeting\","
                + "\"time\":\"2025-06-02?\",\"place\":[\"Vell\"],\"claimedBy\":[[\"Ostland\"]],"
                + "\"roles\":{\"participant\":[[\"Ostland\"],[\"Westland\"]]},"
                + "\"quantities\":[{\"value\":40,\"cmp\":\"~\",\"item\":\"envoys\"}],"
                + "\"evidence\":[{\"start\":3,\"end\":9}]}]}",
            "test");

    Evaluation evaluation = Evaluation.of(Codings.of(codings), Codings.of(codings));

    assertThat(evaluation.score()).isEqualTo(1);
    assertThat(evaluation.quantities().f1()).isEqualTo(1);
    assertThat(evaluation.agreement().keySet())
        .containsExactly("status", "time", "place", "claimedBy");
    assertThat(evaluation.agreement().values()).containsOnly(new Share(1, 1));
  }

  @Test
  void anArticleThatWasNotCodedIsMissed() {
    Evaluation evaluation = Evaluation.of(gold, Codings.of(List.of()));

    assertThat(evaluation.events()).isEqualTo(new Count(0, 7, 0));
    assertThat(evaluation.score()).isZero();
  }

  @Test
  void whatChangedIsToldByArticleAndType() {
    Evaluation older = Evaluation.of(gold, predicted);
    Evaluation newer = Evaluation.of(gold, gold);

    assertThat(Changes.between(older, newer).byPlace())
        .containsEntry(new Place("lost", "Refusal"), new Change(1, 0, 0, 1))
        .containsEntry(new Place("vell", "Attack"), new Change(0, 0, -1, 1))
        .containsEntry(new Place("vell", "Statement"), new Change(0, 0, -1, 0));
    assertThat(Changes.between(newer, older).byPlace())
        .containsEntry(new Place("lost", "Refusal"), new Change(0, 1, 0, -1));
    assertThat(Changes.between(older, older).byPlace()).isEmpty();
    assertThat(EvaluationReport.changes(Changes.between(older, newer)))
        .anySatisfy(line -> assertThat(line).contains("lost", "gained 1  lost 0  spurious +0"));
  }

  @Test
  void aDirectoryOfCodingsIsReadAndOtherJsonPassedOver(@TempDir Path directory) throws Exception {
    Files.createDirectories(directory.resolve("more"));
    Files.writeString(directory.resolve("more/a.json"), "{\"article\":\"a\",\n\"events\":[]}");
    Files.writeString(directory.resolve("x.json"), "{\"license\":\"none\"}");
    Files.writeString(directory.resolve("b.txt"), "no coding");

    assertThat(Codings.read(directory).size()).isEqualTo(1);
  }

  @Test
  void brokenCodingsAreRefused(@TempDir Path directory) throws Exception {
    Path broken = Files.writeString(directory.resolve("a.json"), "{\"article\":\n oops}");
    Path poor =
        Files.writeString(directory.resolve("b.json"), "{\"article\":\"a\",\"events\":[{}]}");

    assertRefused(broken, "a.json:2:", "not JSON");
    assertRefused(poor, "b.json: a coding lacks 'type'");
    assertRefused(directory.resolve("gone"), "no such file or directory");
  }

  private static void assertRefused(Path path, String... messages) {
    assertThatThrownBy(() -> Codings.read(path))
        .isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.line()).contains(messages));
  }

  private static Path resource(String name) {
    URL url = EvaluationTest.class.getResource("/evaluate/" + name);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
