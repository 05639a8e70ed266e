package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.Correcting;
import org.parley.app.House;
import org.parley.app.LoadSettings;
import org.parley.app.Loader;
import org.parley.app.Stop;
import org.parley.app.Taken;
import org.parley.app.Unheard;
import org.parley.coding.Event;

/** What a person corrects becomes a case for the rule that found it, which the corpus can read. */
@Tag("models")
class CorrectionCaseTest {

  private static final String TEXT =
      """
      Talks End

      Zambia held talks with Malawi on the shared lake. Officials gave no details.

      Kenya demanded that Uganda withdraw its troops.
      """;
  private static final String EVENT = "https://w3id.org/parley/data/event/";

  @TempDir private Path folder;
  private Path dataset;

  @BeforeEach
  void loadAnArticle() throws IOException {
    dataset = folder.resolve("dataset");
    Path article = Files.writeString(folder.resolve("lake.txt"), TEXT);
    new Loader(house(), dataset, LoadSettings.usual())
        .load(List.of(article), new Unheard(), new Stop());
  }

  @Test
  void aWrongRoleIsACaseThatTheRuleDoesNotPassYet() throws IOException {
    List<CodedSentence> cases =
        correct("role,<%smeeting-lake-1>,participant,Malawi,mediator".formatted(EVENT));

    assertThat(cases)
        .singleElement()
        .satisfies(one -> assertThat(one.text()).startsWith("Zambia held talks with Malawi"))
        .satisfies(one -> assertThat(one.isCodedAs(coded(one))).isFalse())
        .satisfies(
            one ->
                assertThat(one.events())
                    .containsExactly(
                        ExpectedEvent.of("Meeting | mediator: Malawi | participant: Zambia")));
  }

  @Test
  void whatIsRetractedLeavesASentenceWithTheOtherEventsOnly() throws IOException {
    List<CodedSentence> cases = correct("retract,<%sdemand-lake-1>,,,".formatted(EVENT));

    assertThat(cases).hasSize(1);
    assertThat(cases.get(0).events())
        .isNotEmpty()
        .noneMatch(event -> event.kind().equals("Demand"))
        .anyMatch(event -> event.kind().equals("Implementation"));
  }

  @Test
  void theRuleAndTheCorrectionStandAboveTheCase() throws IOException {
    correct("retract,<%sdemand-lake-1>,,,".formatted(EVENT));

    assertThat(folder.resolve("cases/case.txt"))
        .content()
        .containsPattern("(?m)^# Rule \\S+, article lake: retract all of it$");
  }

  @Test
  void whatIsNoEventOfARuleIsNoCase() throws IOException {
    assertThat(correct("same,Zambia,,,", "other", "Malawi")).isEmpty();
  }

  private List<CodedSentence> correct(String line, String... column) throws IOException {
    String header = "decision,thing,property,value,right";
    Path sheet =
        Files.writeString(
            folder.resolve("c.csv"),
            column.length == 0
                ? header + "\n" + line + "\n"
                : header + "," + column[0] + "\n" + line + "," + column[1] + "\n");
    Correcting correcting = new Correcting(house(), dataset);
    Taken taken = correcting.take(List.of(sheet), "A. Reader", Instant.EPOCH);
    Path cases = Files.createDirectories(folder.resolve("cases"));
    Files.writeString(cases.resolve("case.txt"), String.join("\n", correcting.cases(taken)));
    return CodedSentence.read(cases);
  }

  private static List<Event> coded(CodedSentence sentence) {
    return Models.code(sentence.text()).events();
  }

  private static House house() {
    return new House(
        () -> article -> Models.extractor().extract(Models.annotator().annotate(article)));
  }
}
