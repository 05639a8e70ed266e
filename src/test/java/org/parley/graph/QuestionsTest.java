package org.parley.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.vocabulary.NamedQuery;
import org.parley.vocabulary.QueryFolder;

/**
 * Every query of the library on the seed article. The article is coded by hand after the codebook;
 * where that makes an answer differ from what a reader might expect, the test says so.
 */
class QuestionsTest {

  private static final String ROUND_TWO =
      "Meeting of Russia and Ukraine in Istanbul, 2025-06-02 (peace settlement)";
  private static final String MID_MAY = "Meeting of Russia and Ukraine, 2025-05-1X";
  private static final String WITH_US =
      "Meeting of United States, Russia and Ukraine (peace settlement)";
  private static final String PRISONERS =
      "Agreement between Russia and Ukraine in Istanbul, 2025-06-02 (prisoner exchange)";
  private static final String REMAINS =
      "Agreement between Russia and Ukraine in Istanbul, 2025-06-02 (remains exchange)";
  private static final String MAY_AGREEMENT =
      "Agreement between Russia and Ukraine, 2025-05-1X (prisoner exchange)";
  private static final String UKRAINIAN_TERMS =
      "Proposal by Ukraine (ceasefire, peace settlement and further talks)";
  private static final String PRESIDENTS =
      "Possible meeting of Volodymyr Zelensky and Vladimir Putin";
  private static final String ATTACK = "Attack by Ukraine on air bases and Russia in Russia";
  private static final String TITLE =
      "Stalemate Continues: Little Progress from Russian-Ukrainian Talks in Istanbul";

  @TempDir private static Path directory;
  private static SeedDataset seed;

  @BeforeAll
  static void load() {
    seed = new SeedDataset(directory, SeedDataset.coding());
  }

  @AfterAll
  static void close() {
    seed.close();
  }

  @Test
  void meetings() {
    // Talks that the article does not date are meetings too.
    assertThat(ask("meetings"))
        .containsExactly(
            row(WITH_US, "-", "-"),
            row(MID_MAY, "2025-05-1X", "-"),
            row(ROUND_TWO, "2025-06-02", "Istanbul"));
  }

  @Test
  void delegations() {
    assertThat(ask("delegations", "round", "2"))
        .containsExactlyInAnyOrder(
            row("2", "Russia", "Vladimir Medinsky"), row("2", "Ukraine", "-"));
    assertThat(ask("delegations", "round", "1")).isEmpty();
  }

  @Test
  void agreed() {
    // The codebook makes one agreement of the prisoners, with two groups in one exchange.
    assertThat(ask("agreed", "round", "2"))
        .containsExactly(
            row(
                "2",
                PRISONERS,
                "Planned exchange of unspecified number of seriously injured or ill prisoners of"
                    + " war and prisoners of war (age < 25) between Russia and Ukraine"
                    + " (prisoner exchange)"),
            row(
                "2",
                REMAINS,
                "Planned exchange of 6000 remains of soldiers between Russia and Ukraine"
                    + " (remains exchange)"));
  }

  @Test
  void noOutcome() {
    assertThat(ask("no-outcome"))
        .containsExactly(row(ROUND_TWO, "ceasefire"), row(ROUND_TWO, "peace settlement"));
  }

  @Test
  void exchangeWithoutCeasefire() {
    assertThat(ask("exchange-without-ceasefire")).containsExactly(ROUND_TWO);
  }

  @Test
  void numbersAgreed() {
    // The share is that of each party; who the parties are, the agreement's label tells.
    assertThat(ask("numbers-agreed"))
        .containsExactly(
            row(MAY_AGREEMENT, "individuals", "2000", "-"),
            row(REMAINS, "remains of soldiers", "6000", "3000"));
  }

  @Test
  void openNumbers() {
    assertThat(ask("open-numbers"))
        .containsExactly(
            row(PRISONERS, "prisoners of war", "age < 25"),
            row(PRISONERS, "seriously injured or ill prisoners of war", "-"));
  }

  @Test
  void onTheTable() {
    assertThat(ask("on-the-table"))
        .containsExactly(
            row("Russia", "Proposal by Russia to Ukraine", "-", "false"),
            row(
                "Ukraine",
                UKRAINIAN_TERMS,
                "Possible agreement (ceasefire and peace settlement)",
                "-"),
            row("Ukraine", UKRAINIAN_TERMS, "Possible agreement (ceasefire)", "-"),
            row("Ukraine", UKRAINIAN_TERMS, PRESIDENTS, "-"));
  }

  @Test
  void ceasefiresProposed() {
    assertThat(ask("ceasefires-proposed"))
        .containsExactly(
            row("Possible agreement (ceasefire and peace settlement)", "Ukraine", "-"),
            row("Possible agreement (ceasefire)", "Ukraine", "P30D"));
  }

  @Test
  void meetingsInProspect() {
    // The codebook has "by the end of June" as the last day of June.
    assertThat(ask("meetings-in-prospect"))
        .containsExactly(
            row("Possible meeting of Russia and Ukraine, 2025-06-30", "Ukraine", "2025-06-30"),
            row(PRESIDENTS, "Ukraine", "-"));
  }

  @Test
  void whoShouldMeet() {
    assertThat(ask("who-should-meet"))
        .containsExactly(row(PRESIDENTS, "Vladimir Putin"), row(PRESIDENTS, "Volodymyr Zelensky"));
  }

  @Test
  void expectedMeetings() {
    assertThat(ask("expected-meetings"))
        .singleElement()
        .asString()
        .startsWith(
            "Rustem Umerov | 2025-06-30 | Ukrainian Defense Minister Rustem Umerov expressed")
        .contains("by the end of June");
  }

  @Test
  void demands() {
    // The codebook's evidence is the sentence. What is asked for is no event, so the words tell it.
    assertThat(ask("demands"))
        .hasSize(2)
        .anyMatch(
            row ->
                row.startsWith("Ukraine | Conversely, the Russian delegation")
                    && row.contains("request more time to analyze the terms")
                    && row.endsWith("| Proposal by Russia to Ukraine"))
        .anyMatch(row -> row.startsWith("Russia | For months") && row.endsWith("| -"));
  }

  @Test
  void claims() {
    assertThat(ask("claims"))
        .containsExactly(
            row("Possible meeting of Russia and Ukraine, 2025-06-30", "Rustem Umerov"),
            row("about 40 bomber aircraft", "Ukraine"),
            row("a relationship with Putin that many view as overly favorable", "many"),
            row("more than 1.5 years of planning", "unnamed source"));
  }

  @Test
  void claimedFigures() {
    assertThat(ask("claimed-figures", "actor", "Ukraine"))
        .containsExactly(row("Ukraine", "about", "40", "bomber aircraft"));
    assertThat(ask("claimed-figures", "actor", "Russia")).isEmpty();
  }

  @Test
  void assessments() {
    assertThat(ask("assessments"))
        .hasSize(10)
        .startsWith(
            row(
                "Stalemate Continues: Little Progress from Russian-Ukrainian Talks",
                "certain",
                "the article"),
            row("it yielded no substantial breakthroughs", "certain", "the article"),
            row(
                "no optimistic forecasts were made regarding substantive outcomes",
                "likely",
                "Vladimir Medinsky"))
        .contains(
            row("a relationship with Putin that many view as overly favorable", "certain", "many"));
  }

  @Test
  void evidenceOfPlace() {
    // Evidence is whole sentences: those that name the place.
    assertThat(ask("evidence-of-place"))
        .hasSize(2)
        .first()
        .asString()
        .contains("took place in Istanbul")
        .endsWith("| 79 | 259");
  }

  @Test
  void order() {
    assertThat(ask("order"))
        .containsExactlyInAnyOrder(
            row(ATTACK, ROUND_TWO),
            row(MID_MAY, ROUND_TWO),
            row(UKRAINIAN_TERMS, ROUND_TWO),
            row(ROUND_TWO, "Statement by Vladimir Medinsky to journalists"));
  }

  @Test
  void rounds() {
    assertThat(ask("rounds")).containsExactly(row("Talks of Russia and Ukraine", "2", "2"));
  }

  @Test
  void roundOrder() {
    // The meeting before the second round has no number in the article.
    assertThat(ask("round-order", "process", "ukraine"))
        .containsExactly(
            row("Talks of Russia and Ukraine", "2", "2025-06-02", "-", "-", "Istanbul", ROUND_TWO));
    assertThat(ask("round-order", "process", "oman")).isEmpty();
  }

  @Test
  void offices() {
    // A place in a delegation is a position like an office.
    assertThat(ask("offices"))
        .containsExactly(
            row("Donald Trump", "President", "United States", TITLE),
            row("Rustem Umerov", "Defense Minister", "Ukraine", TITLE),
            row("Vladimir Medinsky", "head of the delegation", "Russia", TITLE),
            row("Vladimir Putin", "President", "Russia", TITLE),
            row("Volodymyr Zelensky", "President", "Ukraine", TITLE));
  }

  @Test
  void thirdParties() {
    // The codebook makes a delegation's government and its state one actor: the United States.
    assertThat(ask("third-parties"))
        .containsExactly(
            row("United States", WITH_US, "Russia"), row("United States", WITH_US, "Ukraine"));
  }

  @Test
  void where() {
    assertThat(ask("where")).containsExactly(row(ROUND_TWO, "Turkey", "41.01", "28.95"));
  }

  @Test
  void escalationBeforeTalks() {
    assertThat(ask("escalation-before-talks"))
        .containsExactly(row(ATTACK, "Ukraine", "5", "air bases", ROUND_TWO));
  }

  @Test
  void attitudes() {
    assertThat(ask("attitudes"))
        .containsExactly(
            row("Donald Trump", "distant", "Volodymyr Zelensky", "the article"),
            row("Donald Trump", "favourable", "Vladimir Putin", "many"),
            row("Donald Trump", "frustrated", "Russia", "the article"));
  }

  @Test
  void spring() {
    assertThat(ask("spring"))
        .containsExactly(
            row(MAY_AGREEMENT, "--05-10", "--05-19"),
            row(MID_MAY, "--05-10", "--05-19"),
            row(PRISONERS, "--06-02", "--06-02"),
            row(REMAINS, "--06-02", "--06-02"),
            row(ROUND_TWO, "--06-02", "--06-02"));
  }

  @Test
  void whoMetWhom() {
    assertThat(ask("who-met-whom", "actor", "Russia"))
        .containsExactly(
            row("Russia", "Ukraine", "-", "-"),
            row("Russia", "Ukraine", "2025-05-1X", "-"),
            row("Russia", "Ukraine", "2025-06-02", "Istanbul"),
            row("Russia", "United States", "-", "-"));
  }

  @Test
  void agreements() {
    assertThat(ask("agreements", "subject", "remains-exchange"))
        .hasSize(2)
        .allMatch(row -> row.startsWith("2025-06-02 | " + REMAINS));
    assertThat(ask("agreements", "subject", "ceasefire")).isEmpty();
  }

  @Test
  void evidence() {
    assertThat(ask("evidence", "words", "drones")).isEmpty();
    assertThat(ask("evidence", "words", "no agreement"))
        .singleElement()
        .asString()
        .startsWith("negated | No agreement between Russia and Ukraine")
        .contains("No peace agreement or ceasefire was established during these discussions.");
  }

  @Test
  void eventsOf() {
    assertThat(ask("events-of", "actor", "Rustem Umerov"))
        .containsExactly(
            row(
                "Rustem Umerov",
                "holder",
                "Position of Rustem Umerov for Ukraine as Defense Minister",
                "-"),
            row("Rustem Umerov", "speaker", "Statement by Rustem Umerov", "-"));
  }

  @Test
  void timeline() {
    assertThat(ask("timeline")).hasSize(5).first().isEqualTo(row("2025-05-1X", MAY_AGREEMENT));
  }

  @Test
  void ladder() {
    assertThat(ask("ladder", "subject", "ceasefire"))
        .anyMatch(row -> row.contains("| agreed | negated | ") && row.contains("No agreement"))
        .anyMatch(row -> row.contains("| agreed | possible | ") && row.contains("(ceasefire)"))
        .anyMatch(row -> row.contains("| proposed | actual | Ukraine | Proposal by Ukraine"));
  }

  @Test
  void mediators() {
    assertThat(ask("mediators")).containsExactly(row("United States", "1"));
  }

  @Test
  void prospects() {
    assertThat(ask("prospects"))
        .hasSize(9)
        .contains(
            row(
                "Possible meeting of Russia and Ukraine, 2025-06-30",
                "possible",
                "2025-06-30",
                "Rustem Umerov"));
  }

  @Test
  void articles() {
    assertThat(ask("articles")).containsExactly(row(TITLE, "2025-06-03", "29"));
  }

  @Test
  void kinds() {
    assertThat(ask("kinds"))
        .contains(row("meeting", "actual", "3"), row("meeting", "possible", "2"))
        .contains(row("agreement", "negated", "1"));
  }

  @Test
  void whatTheSeedDoesNotHaveIsNotFound() {
    assertThat(ask("refusals")).isEmpty();
    assertThat(ask("violations")).isEmpty();
    assertThat(ask("disagreements")).isEmpty();
  }

  @Test
  void theTwentyFiveCompetencyQuestionsAreShort() {
    List<NamedQuery> competency =
        QueryFolder.library().all().stream()
            .filter(query -> query.description().startsWith("CQ"))
            .toList();
    assertThat(competency).hasSize(25);
    assertThat(competency)
        .allSatisfy(query -> assertThat(words(query)).as(query.name()).isLessThan(45));
  }

  @Test
  void noQueryNamesAGraphOrDeclaresAPrefix() {
    assertThat(QueryFolder.library().all())
        .filteredOn(query -> !query.name().equals("disagreements"))
        .noneMatch(query -> Pattern.compile("\\b(GRAPH|PREFIX)\\b").matcher(query.text()).find());
  }

  @Test
  void reports() {
    assertThat(ask("reports"))
        .contains(
            "meeting-000_fd97e8f0f252003c-1 | https://w3id.org/parley/data/event/meeting-000_fd97e8f0f252003c-1");
  }

  @Test
  void tenures() {
    assertThat(ask("tenures"))
        .hasSize(5)
        .contains(row("Rustem Umerov", "Defense Minister", "Ukraine", "2025-06-03", "2025-06-03"));
  }

  @Test
  void everyQueryOfTheLibraryIsTestedHere() {
    List<String> tests =
        Arrays.stream(QuestionsTest.class.getDeclaredMethods())
            .map(method -> method.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
            .toList();
    assertThat(QueryFolder.library().all())
        .extracting(NamedQuery::name)
        .filteredOn(name -> !List.of("refusals", "violations", "disagreements").contains(name))
        .allMatch(tests::contains);
  }

  private static int words(NamedQuery query) {
    return query.text().replaceAll("(?m)^#.*$", "").strip().split("\\s+", -1).length;
  }

  private static List<String> ask(String name) {
    return seed.rows(name, Map.of());
  }

  private static List<String> ask(String name, String parameter, String value) {
    Value literal = Values.literal(value);
    return seed.rows(name, Map.of(parameter, literal));
  }

  private static String row(String... cells) {
    return String.join(" | ", cells);
  }
}
