package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.store.Question;
import org.parley.store.Store;
import org.parley.vocabulary.NamedQuery;
import org.parley.vocabulary.Prefixes;
import org.parley.vocabulary.QueryFolder;

/**
 * The competency questions on the seed article as Parley itself reads it. Where an answer falls
 * short of that of the hand-made coding, the test says so.
 */
@Tag("models")
class SeedAnswersTest {

  private static final String SEED = "000_fd97e8f0f252003c";
  private static final String ROUND_TWO =
      "Meeting of Russia and Ukraine in Istanbul, 2025-06-02 (peace settlement)";
  private static final String PRISONERS =
      "Agreement between Russia and Ukraine in Istanbul, 2025-06-02 (prisoner exchange)";
  private static final String REMAINS =
      "Agreement between Russia and Ukraine in Istanbul, 2025-06-02 (remains exchange)";
  private static final String MAY_AGREEMENT =
      "Agreement between Russia and Ukraine, 2025-05-1X (prisoner exchange)";
  private static final String TRUCE = "Possible agreement between Russia and Ukraine (ceasefire)";
  private static final String PRESIDENTS =
      "Possible meeting of Volodymyr Zelensky and Vladimir Putin";
  private static final String JUNE = "Possible meeting of Russia and Ukraine, 2025-06-30";
  private static final String WITH_US =
      "Meeting of United States, Russia and Ukraine (peace settlement)";
  private static final String CONDITIONS = "Proposal by Russia to Ukraine in Istanbul, 2025-06-02";
  private static final String ATTACK = "Attack by Ukraine on air bases and Russia in Russia";

  @TempDir private static Path folder;
  private static Store store;
  private static Store undated;

  @BeforeAll
  static void load() throws IOException {
    House house = House.standard();
    Path bare = Files.createDirectory(folder.resolve("bare"));
    Files.copy(Path.of("seeds", SEED + ".txt"), bare.resolve(SEED + ".txt"));
    store = loaded(house, Path.of("seeds", SEED + ".txt"), folder.resolve("dataset"));
    undated = loaded(house, bare, folder.resolve("undated"));
  }

  private static Store loaded(House house, Path articles, Path dataset) {
    new Loader(house, dataset, LoadSettings.usual())
        .load(List.of(articles), new Unheard(), new Stop());
    return Store.openExisting(dataset);
  }

  @AfterAll
  static void close() {
    store.close();
    undated.close();
  }

  @Test
  void whichMeetingsTookPlace() {
    assertThat(ask("meetings"))
        .hasSize(3)
        .contains(row(WITH_US, "-", "-"), row(ROUND_TWO, "2025-06-02", "Istanbul"))
        .anyMatch(row -> row.startsWith("Meeting of Russia and Ukraine, 2025-05-1X"));
  }

  @Test
  void whoHeadedTheDelegations() {
    assertThat(ask("delegations", "round", "2"))
        .containsExactlyInAnyOrder(
            row("2", "Russia", "Vladimir Medinsky"), row("2", "Ukraine", "-"));
  }

  @Test
  void whatWasAgreed() {
    assertThat(ask("agreed", "round", "2"))
        .hasSize(2)
        .anyMatch(row -> row.startsWith("2 | " + PRISONERS + " | Planned exchange of unspecified"))
        .anyMatch(row -> row.startsWith("2 | " + REMAINS + " | Planned exchange of 6000 remains"));
  }

  @Test
  void whatTheMeetingDidNotBring() {
    assertThat(ask("no-outcome"))
        .containsExactly(row(ROUND_TWO, "ceasefire"), row(ROUND_TWO, "peace settlement"));
    assertThat(ask("exchange-without-ceasefire")).containsExactly(ROUND_TWO);
  }

  @Test
  void whichNumbersWereAgreed() {
    assertThat(ask("numbers-agreed"))
        .containsExactly(
            row(MAY_AGREEMENT, "individuals", "2000", "-"),
            row(REMAINS, "remains of soldiers", "6000", "3000"));
    assertThat(ask("open-numbers"))
        .containsExactly(
            row(PRISONERS, "prisoners of war", "age < 25"),
            row(PRISONERS, "seriously injured or ill prisoners of war", "-"));
  }

  @Test
  void whatIsOnTheTable() {
    // "A permanent cessation of hostilities" is not found as a term of its own.
    assertThat(ask("on-the-table"))
        .containsExactly(
            row("Russia", CONDITIONS, "-", "false"),
            row("Ukraine", "Proposal by Ukraine (ceasefire)", TRUCE, "-"),
            row("Ukraine", "Proposal by Ukraine (ceasefire)", PRESIDENTS, "-"));
    assertThat(ask("ceasefires-proposed")).containsExactly(row(TRUCE, "Ukraine", "P30D"));
  }

  @Test
  void whichMeetingsAreInProspect() {
    assertThat(ask("meetings-in-prospect"))
        .containsExactly(row(JUNE, "Ukraine", "2025-06-30"), row(PRESIDENTS, "Ukraine", "-"));
    assertThat(ask("who-should-meet"))
        .containsExactly(row(PRESIDENTS, "Vladimir Putin"), row(PRESIDENTS, "Volodymyr Zelensky"));
    assertThat(ask("expected-meetings"))
        .singleElement()
        .asString()
        .startsWith("Rustem Umerov | 2025-06-30 | ")
        .contains("by the end of June");
  }

  @Test
  void whatWasAskedForAndInAnswerToWhat() {
    assertThat(ask("demands"))
        .satisfiesExactly(
            conditions ->
                assertThat(conditions)
                    .startsWith("Russia | For months")
                    .contains("unpalatable conditions on Ukraine")
                    .endsWith("| -"),
            time ->
                assertThat(time)
                    .startsWith("Ukraine | Conversely")
                    .contains("request more time")
                    .endsWith("| " + CONDITIONS));
  }

  @Test
  void whatTheArticleDoesNotVouchFor() {
    assertThat(ask("claims"))
        .containsExactlyInAnyOrder(
            row(JUNE, "Rustem Umerov"),
            row("about 40 bomber aircraft", "Ukraine"),
            row("a relationship with Putin that many view as overly favorable", "many"),
            row("more than 1.5 years of meticulous planning", "unnamed source"));
    assertThat(ask("claimed-figures", "actor", "Ukraine"))
        .containsExactly(row("Ukraine", "about", "40", "bomber aircraft"));
  }

  @Test
  void whichOpinionsItContains() {
    assertThat(ask("assessments"))
        .hasSize(10)
        .anyMatch(
            row -> row.endsWith("it yielded no substantial breakthroughs | certain | the article"))
        .contains(
            row(
                "no optimistic forecasts were made regarding substantive outcomes",
                "likely",
                "Vladimir Medinsky"))
        .anyMatch(row -> row.startsWith("Russia's strategy seems") && row.contains("| likely |"));
    assertThat(ask("attitudes"))
        .containsExactly(
            row("Donald Trump", "distant", "Volodymyr Zelensky", "the article"),
            row("Donald Trump", "favourable", "Vladimir Putin", "many"),
            row("Donald Trump", "frustrated", "Russia", "the article"));
  }

  @Test
  void onWhichWordsThePlaceRests() {
    assertThat(ask("evidence-of-place"))
        .first()
        .asString()
        .contains("took place in Istanbul")
        .endsWith("| 79 | 259");
    assertThat(ask("where")).containsExactly(row(ROUND_TWO, "Turkey", "41.01", "28.95"));
  }

  @Test
  void inWhatOrderItHappened() {
    assertThat(ask("order"))
        .hasSize(4)
        .contains(
            row(ATTACK, ROUND_TWO),
            row("Proposal by Ukraine (ceasefire)", ROUND_TWO),
            row(ROUND_TWO, "Statement by Vladimir Medinsky to journalists"))
        .anyMatch(row -> row.startsWith("Meeting of Russia and Ukraine, 2025-05-1X"));
    assertThat(ask("rounds")).containsExactly(row("Talks of Russia and Ukraine", "2", "2"));
    assertThat(ask("escalation-before-talks"))
        .containsExactly(row(ATTACK, "Ukraine", "5", "air bases", ROUND_TWO));
  }

  @Test
  void whoHoldsWhichOffice() {
    assertThat(ask("offices"))
        .extracting(row -> row.substring(0, row.lastIndexOf(" | ")))
        .containsExactly(
            row("Donald Trump", "President", "United States"),
            row("Rustem Umerov", "Defense Minister", "Ukraine"),
            row("Vladimir Medinsky", "head of the delegation", "Russia"),
            row("Vladimir Putin", "President", "Russia"),
            row("Volodymyr Zelensky", "President", "Ukraine"));
  }

  @Test
  void whichThirdPartiesAreInvolved() {
    assertThat(ask("third-parties"))
        .containsExactly(
            row("United States", WITH_US, "Russia"), row("United States", WITH_US, "Ukraine"));
  }

  @Test
  void whatFellIntoSpring() {
    assertThat(ask("spring"))
        .hasSize(6)
        .contains(
            row(CONDITIONS, "--06-02", "--06-02"),
            row(MAY_AGREEMENT, "--05-10", "--05-19"),
            row(PRISONERS, "--06-02", "--06-02"),
            row(REMAINS, "--06-02", "--06-02"),
            row(ROUND_TWO, "--06-02", "--06-02"));
  }

  @Test
  void whatIsNotStatedIsNotStored() {
    assertThat(ask("delegations", "round", "1")).isEmpty();
    assertThat(ask("refusals")).isEmpty();
    assertThat(ask("violations")).isEmpty();
    assertThat(select("SELECT ?x { ?x a pl:Exchange }")).isEmpty();
    assertThat(select("SELECT ?x { ?m pl:round ?n ; pl:host|pl:mediator ?x }")).isEmpty();
    assertThat(select("SELECT ?d { ?a a pl:Attack ; pl:date ?d }")).isEmpty();
    assertThat(select("SELECT ?d { ?a a pl:Attack ; rdfs:label ?d }")).hasSize(1);
    assertThat(
            select(
                "SELECT ?p { ?p pl:title ?t ; pl:organisation/rdfs:label ?o ; pl:holder ?h"
                    + " FILTER (STR(?o) = 'Ukraine' && CONTAINS(?t, 'delegation')) }"))
        .isEmpty();
  }

  @Test
  void theArticleTakesAtMostSevenHundredQuads() {
    assertThat(store.graph(Values.iri(DatasetInfo.DEFAULT_BASE + "graph/article/" + SEED)).size())
        .isBetween(300, 700);
  }

  @Test
  void withoutTheDateOfPublicationNothingChangesButTheYear() {
    for (NamedQuery query : QueryFolder.library().all()) {
      boolean asksForIt = query.text().contains("schema:datePublished");
      if (!asksForIt) {
        assertThat(answer(undated, Question.of(query.text())))
            .as(query.name())
            .containsExactlyInAnyOrderElementsOf(
                answer(store, Question.of(query.text())).stream()
                    .map(row -> row.replaceAll("\\b2025-(?=\\d)", "XXXX-"))
                    .toList());
      }
    }
  }

  @Test
  void withoutTheDateOfPublicationOfficesAreStillHeld() {
    Question tenures = Question.of(QueryFolder.library().find("tenures").orElseThrow().text());
    assertThat(answer(undated, tenures))
        .containsExactlyElementsOf(
            answer(store, tenures).stream().map(row -> row.replace("2025-06-03", "-")).toList());
  }

  private static List<String> ask(String name) {
    return answer(store, Question.of(QueryFolder.library().find(name).orElseThrow().text()));
  }

  private static List<String> ask(String name, String parameter, String value) {
    Question question = Question.of(QueryFolder.library().find(name).orElseThrow().text());
    return answer(store, question.with(parameter, Values.literal(value)));
  }

  private static List<String> select(String sparql) {
    return answer(store, Question.of(sparql));
  }

  private static List<String> answer(Store asked, Question question) {
    Map<String, String> prefixes = Prefixes.read(DatasetInfo.DEFAULT_BASE).namespaces();
    return asked.select(question.prefixes(prefixes)).rows().stream()
        .map(row -> row.stream().map(SeedAnswersTest::cell).toList())
        .map(cells -> String.join(" | ", cells))
        .toList();
  }

  private static String cell(Optional<Value> value) {
    return value.map(Value::stringValue).orElse("-");
  }

  private static String row(String... cells) {
    return String.join(" | ", cells);
  }
}
