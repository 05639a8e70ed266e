package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.correct.Correction;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.store.Question;

/** Decisions of persons against a real dataset of two articles that tell of one meeting. */
class CorrectingTest {

  private static final String HEADER =
      "article,published,coder,type,time,place,participant,mediator,sentence\n";
  private static final String ONE =
      "one,2025-06-03,A,Meeting,2025-06-02,Geneva,Iran; Oman,Qatar,They met in Geneva.\n";
  private static final String TWO =
      "two,2025-06-04,A,Meeting,2025-06-02,Geneva,Iran; Oman; V. Zelensky,Qatar,Talks in Geneva.\n";
  private static final Instant NOON = Instant.parse("2025-06-05T12:00:00Z");
  private static final String MEETING = "<https://w3id.org/parley/data/event/meeting-one-1>";

  @TempDir private Path folder;
  private Path dataset;

  @BeforeEach
  void loadTwoArticles() {
    dataset = folder.resolve("dataset");
    load();
  }

  @Test
  void aMediatorWhoWasAParticipantBecomesOneInEveryArticle() {
    correct("role," + MEETING + ",,mediator,Qatar,participant");

    assertThat(column("SELECT ?l { ?m pl:participant/rdfs:label ?l }")).contains("Qatar");
    assertThat(column("SELECT ?m { ?m pl:mediator ?who }")).isEmpty();
  }

  @Test
  void aMeetingThatWasAnAgreementIsOneAndKeepsItsPeople() {
    correct("type," + MEETING + ",,,,Agreement");

    assertThat(column("SELECT ?l { ?a a pl:Agreement ; rdfs:label ?l }"))
        .allMatch(label -> label.startsWith("Agreement of"));
    assertThat(column("SELECT ?l { ?a a pl:Agreement ; pl:involves/rdfs:label ?l }"))
        .contains("Iran", "Oman");
    assertThat(Validation.of(dataset))
        .noneMatch(found -> found.severity().name().equals("VIOLATION"));
  }

  @Test
  void oneValueCanBeTakenBackAndAnotherAdded() {
    correct("retract," + MEETING + ",,place,Geneva,", "add," + MEETING + ",,date,2025-06-01,");

    assertThat(column("SELECT ?p { ?m pl:place ?p }")).isEmpty();
    assertThat(column("SELECT ?d { ?m a pl:Meeting ; pl:earliest ?d }"))
        .containsExactlyInAnyOrder("2025-06-01", "2025-06-02");
  }

  @Test
  void oneReportCanBeTakenBackWhileTheOtherStays() {
    correct("retract,<https://w3id.org/parley/data/report/meeting-two-1>,,,,");

    assertThat(column("SELECT ?q { ?r pl:event ?m ; pl:evidence/pl:quote ?q }"))
        .containsExactly("They met in Geneva.");
    assertThat(column("SELECT ?q { ?span pl:quote ?q }")).containsExactly("They met in Geneva.");
  }

  @Test
  void twoReportsThatWereTakenForOneAreKeptApart() {
    assertThat(column("SELECT DISTINCT ?m { ?m a pl:Meeting }")).hasSize(1);

    correct(
        "not-same,<https://w3id.org/parley/data/report/meeting-one-1>,"
            + "<https://w3id.org/parley/data/report/meeting-two-1>,,,");

    assertThat(column("SELECT DISTINCT ?m { ?m a pl:Meeting }")).hasSize(2);
  }

  @Test
  void twoNamesOfOneManAreOneActor() {
    correct("same,V. Zelensky,Oman,,,");

    assertThat(column("SELECT DISTINCT ?l { ?m pl:participant ?p . ?p skos:altLabel ?l }"))
        .contains("V. Zelensky");
    assertThat(column("SELECT DISTINCT ?p { ?m pl:participant ?p }")).hasSize(2);
  }

  @Test
  void whatIsCorrectedHoldsWhenTheArticleIsLoadedAgain() {
    correct("role," + MEETING + ",,mediator,Qatar,participant");
    List<String> corrected = quads();
    try (Dataset open = Dataset.openExisting(house(), dataset)) {
      open.keep(Map.of(open.info().iris().articleGraph("one"), List.of()), Optional.empty());
      open.settle();
    }

    load();

    assertThat(quads()).isEqualTo(corrected);
  }

  @ParameterizedTest
  @CsvSource({
    "'role,EVENT,,mediator,Qatar,participant'",
    "'type,EVENT,,,,Agreement'",
    "'retract,EVENT,,,,'",
    "'retract,EVENT,,date,,'",
    "'add,EVENT,,place,Istanbul,'",
    "'same,V. Zelensky,Oman,,,'",
    "'not-same,<https://w3id.org/parley/data/report/meeting-one-1>,<https://w3id.org/parley/data/report/meeting-two-1>,,,'"
  })
  void whatIsUndoneIsAsIfItHadNeverBeen(String correction) {
    List<String> before = quads();
    correct("retract," + MEETING + ",,place,,");
    List<String> between = quads();
    correct(correction.replace("EVENT", MEETING));
    assertThat(quads()).isNotEqualTo(between);

    new Correcting(house(), dataset).undo(2);
    assertThat(quads()).isEqualTo(between);

    new Correcting(house(), dataset).undo(1);
    assertThat(quads()).isEqualTo(before);
  }

  @Test
  void turtleSaysTheSameAsASpreadsheet() {
    Path turtle =
        Talks.file(
            folder,
            "c.ttl",
            """
            @prefix pl: <https://w3id.org/parley/ns#> .
            @prefix code: <https://w3id.org/parley/code/> .
            [] a pl:Correction ; <http://purl.org/dc/terms/creator> "B. Editor" ; pl:decision code:role ;
               pl:corrects %s ; pl:correctedProperty pl:mediator ; pl:rightProperty pl:participant ;
               pl:correctedValue <https://w3id.org/parley/data/actor/qat> .
            """
                .formatted(MEETING));

    new Correcting(house(), dataset).take(List.of(turtle), "x", NOON);

    assertThat(column("SELECT ?m { ?m pl:mediator ?who }")).isEmpty();
    List<Correction> all = new Correcting(house(), dataset).all();
    assertThat(all).hasSize(1).allMatch(one -> one.who().equals("B. Editor"));
    assertThat(all.get(0).when()).isEqualTo(NOON);
  }

  @Test
  void whatIsOneCannotBeKeptApart() {
    assertThatThrownBy(() -> correct("same,Qatar,Oman,,,", "not-same,Qatar,Oman,,,"))
        .isInstanceOfSatisfying(
            Fault.class, fault -> assertThat(fault.line()).contains("would be one and never one"));
  }

  @Test
  void manyNamesBecomeOneInWhateverOrderThatIsDecided() {
    correct("same,V. Zelensky,Qatar,,,", "same,Qatar,Oman,,,", "same,V. Zelensky,Iran,,,");
    List<String> one = column("SELECT DISTINCT ?p { ?m pl:participant|pl:mediator ?p }");
    for (int id = 1; id <= 3; id++) {
      new Correcting(house(), dataset).undo(id);
    }

    correct("same,V. Zelensky,Iran,,,", "same,Qatar,Oman,,,", "same,V. Zelensky,Qatar,,,");

    assertThat(column("SELECT DISTINCT ?p { ?m pl:participant|pl:mediator ?p }"))
        .isEqualTo(one)
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "'role,<https://w3id.org/parley/data/event/none-1>,,mediator,Qatar,participant', nothing called",
    "'role,EVENT,,mediator,Iran,participant', no article says mediator",
    "'role,EVENT,,mediatr,Qatar,participant', did you mean 'mediator'",
    "'role,EVENT,,mediator,Qatar,speaker', a Meeting has no role 'speaker'",
    "'type,EVENT,,,,Meting', did you mean 'Meeting'",
    "'reverse,EVENT,,,,', no decision is called 'reverse'",
    "'add,EVENT,,date,tomorrow,', not an EDTF date",
    "'same,Qatar,EVENT,,,', never one",
    "'same,Nobody at all,Qatar,,,', knows nothing called"
  })
  void aCorrectionOfWhatIsNotThereChangesNothing(String correction, String message) {
    Map<String, String> before = StoredFiles.sums(dataset);
    assertThatThrownBy(
            () -> correct("retract," + MEETING + ",,place,,", correction.replace("EVENT", MEETING)))
        .isInstanceOfSatisfying(
            Fault.class,
            fault -> {
              assertThat(fault.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
              assertThat(fault.line()).contains("c.csv:3: ").contains(message);
            });
    assertThat(StoredFiles.sums(dataset)).isEqualTo(before);
  }

  @Test
  void whatIsNotThereCannotBeUndone() {
    assertThatThrownBy(() -> new Correcting(house(), dataset).undo(7))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("no correction 7");
  }

  private void correct(String... lines) {
    Path file =
        Talks.file(
            folder,
            "c.csv",
            "decision,thing,other,property,value,right\n" + String.join("\n", lines) + "\n");
    new Correcting(house(), dataset).take(List.of(file), "A. Reader", NOON);
  }

  private void load() {
    Path sheet = Talks.file(folder, "events.csv", HEADER + ONE + TWO);
    LoadReport report =
        new Loader(house(), dataset, LoadSettings.usual())
            .load(List.of(sheet), new Unheard(), new Stop());
    assertThat(report.failures()).isEmpty();
  }

  private static House house() {
    return new House(
        () -> {
          throw new AssertionError("nothing is extracted here");
        });
  }

  private List<String> column(String query) {
    try (OpenDataset open = OpenDataset.at(dataset)) {
      Question question = Question.of(query).prefixes(open.info().prefixes().namespaces());
      return open.store().select(question).rows().stream()
          .map(row -> row.get(0).orElseThrow().stringValue())
          .toList();
    }
  }

  private List<String> quads() {
    try (OpenDataset open = OpenDataset.at(dataset)) {
      return open.store().statements().stream().map(Object::toString).sorted().toList();
    }
  }
}
