package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.store.Answer;

/** What two articles say of one exchange, side by side; and the ladder of what it was about. */
class DisagreementsTest {

  private static final String HEADER =
      "article,published,id,type,status,time,place,demander,addressee,party,recipient,subjects,quantities,claimedBy,sentence\n";
  private static final String EXCHANGE =
      "%s,2025-06-0%d,e1,Exchange,actual,%s,%s,,,Iran,Oman,prisoner-exchange,%s,,%s\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-06-02 | Istanbul | 40 men | 2025-06-02 | Turkey   | 40 men   | -",
        "2025-06    | Istanbul | ~40 men | 2025-06-02 | Istanbul | 45 men   | -",
        "2025-06-02 | Istanbul | >30 men | 2025-06-02 | Istanbul | ~40 men  | -",
        "2025-06-02 | Istanbul | 40 men | 2025-06-02 | Istanbul | 60 men   | number of men",
        "2025-06-02 | Istanbul | <30 men | 2025-06-02 | Istanbul | >=40 men | number of men",
        "2025-06-02 | Istanbul | 40 men | 2025-06-02 | Istanbul | 7 women  | -",
      })
  void valuesThatFitAreNoDisagreement(
      String time,
      String place,
      String number,
      String time2,
      String place2,
      String number2,
      String point) {
    load(
        EXCHANGE.formatted("one", 3, time, place, number, "They were freed.")
            + EXCHANGE.formatted("two", 4, time2, place2, number2, "Men came home."));

    assertThat(ask("disagreements", Map.of()).stream().map(row -> row.get(1)).distinct())
        .isEqualTo(point.equals("-") ? List.of() : List.of(point));
  }

  @Test
  void eachValueHasWhoSaysSoAndTheSentence() {
    load(
        EXCHANGE.formatted("one", 3, "2025-06-02", "Istanbul", "40 men @ Qatar", "They were freed.")
            + EXCHANGE.formatted("two", 4, "2025-06-02", "Istanbul", "60 men", "Men came home."));

    assertThat(ask("disagreements", Map.of()))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row.subList(1, 8))
                    .containsExactly(
                        "number of men",
                        "40 men",
                        "Qatar in They were freed.",
                        "They were freed.",
                        "60 men",
                        "Men came home.",
                        "Men came home."));
  }

  @Test
  void twoClaimantsOfOneArticleDisagree() {
    load(
        EXCHANGE.formatted(
            "one",
            3,
            "2025-06-02",
            "Istanbul",
            "40 men @ Iran; 60 men @ Oman",
            "They were freed."));

    assertThat(ask("disagreements", Map.of())).hasSize(1);
  }

  @Test
  void theLadderOfAnItemHasItsStepsInTheOrderOfTheirDates() {
    load(
        EXCHANGE.formatted("one", 3, "2025-06-02", "Istanbul", "", "They were freed.")
            + "one,2025-06-03,e2,Demand,actual,2025-05-01,,Oman,Iran,,,prisoner-exchange,,,Free them.\n"
            + "one,2025-06-03,e3,Agreement,negated,2025-05-09,,,,Iran; Oman,,prisoner-exchange,,,No deal.\n"
            + "one,2025-06-03,e4,Agreement,actual,2025-05-20,,,,Iran; Oman,,ceasefire,,,A truce.\n");

    assertThat(
            ask("ladder", Map.of("subject", "prisoner-exchange")).stream()
                .map(row -> row.subList(0, 4) + row.get(6)))
        .containsExactly(
            "[prisoner exchange, Iran and Oman, 2025-05-01, demanded, actual]Free them.",
            "[prisoner exchange, Iran and Oman, 2025-05-09, agreed, negated]No deal.",
            "[prisoner exchange, Iran and Oman, 2025-06-02, carried out, actual]They were freed.");
  }

  @Test
  void actsOfOtherPartiesAreNoStepsOnTheLadderOfThese() {
    load(
        EXCHANGE.formatted("one", 3, "2025-06-02", "Istanbul", "", "They were freed.")
            + "two,2025-06-03,e2,Demand,actual,2025-05-01,,Peru,Chile,,,prisoner-exchange,,,Free ours.\n");

    assertThat(ask("ladder", Map.of("subject", "prisoner-exchange")))
        .extracting(row -> row.get(0) + ": " + row.get(6))
        .containsExactly(
            "prisoner exchange, Chile and Peru: Free ours.",
            "prisoner exchange, Iran and Oman: They were freed.");
    assertThat(ask("ladder", Map.of("process", "Peru"))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Qatar        | Norway | mediator",
        "Qatar;Norway | Norway | -",
        "Qatar        | -      | -",
        "Qatar        | some friends | -",
      })
  void whoMediatedIsADisagreementOnlyWhereNobodyIsInBoth(
      String mediator, String other, String point) {
    loadMeetings(
        "one,2025-06-03,Meeting,2025-06-02,Geneva,Iran;Oman,%s,,,,They met.\n".formatted(mediator)
            + "two,2025-06-04,Meeting,2025-06-02,Geneva,Iran;Oman,%s,,,,Talks.\n"
                .formatted(other.equals("-") ? "" : other));

    assertThat(ask("disagreements", Map.of()).stream().map(row -> row.get(1)))
        .isEqualTo(point.equals("-") ? List.of() : List.of(point));
  }

  @Test
  void whoLedADelegationIsADisagreementWithTheSentencesThatSaySo() {
    String meeting = "%s,2025-06-03,Meeting,2025-06-02,Geneva,Iran;Oman,,,,,They met.\n";
    String head = "%s,2025-06-03,Position,,,,,%s,Iran,%s,%s\n";
    loadMeetings(
        meeting.formatted("one")
            + head.formatted("one", "Ali Karvan", "head of the delegation", "Karvan led it.")
            + head.formatted("one", "Reza Tull", "deputy minister", "Tull came along.")
            + meeting.formatted("two")
            + head.formatted("two", "Sina Moradan", "head of delegation", "Moradan was its head."));

    assertThat(ask("disagreements", Map.of()))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .contains(
                        "head of delegation of Iran",
                        "Ali Karvan",
                        "Karvan led it.",
                        "Sina Moradan",
                        "Moradan was its head."));
  }

  @Test
  void twoClaimantsOfOneArticleDisagreeOnWhoLedADelegation() {
    String head = "one,2025-06-03,Position,,,,,%s,Iran,head of delegation,%s,,,,%s\n";
    loadWho(
        "one,2025-06-03,Meeting,2025-06-02,Geneva,Iran;Oman,,,,,They met.,,,,\n"
            + head.formatted("Ali Karvan", "Karvan led it.", "Iran")
            + head.formatted("Sina Moradan", "Moradan led it.", "Oman"));

    assertThat(ask("disagreements", Map.of()))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .contains("Iran in They met.", "Oman in They met.")
                    .contains("Ali Karvan", "Sina Moradan"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "host      | Ali Karvan              | Sina Moradan              | host",
        "mediator  | Ali Karvan              | Sina Moradan              | mediator",
        "host      | Ali Karvan              | Ali Karvan; Sina Moradan  | -",
        "host      | Ali Karvan; Reza Tull   | Sina Moradan; Omid Sarvar | -",
        "host      | Ali Karvan              | Karvan                    | -",
      })
  void onePersonWhomOnlyOneCanBeIsADisagreementWhereEachSourceNamesAnother(
      String role, String one, String other, String point) {
    String row = "%s,2025-06-03,Meeting,2025-06-02,Geneva,Iran;Oman,%s,,,,They met.,%s,,,\n";
    loadWho(
        row.formatted("one", role.equals("mediator") ? one : "", role.equals("host") ? one : "")
            + row.formatted(
                "two", role.equals("mediator") ? other : "", role.equals("host") ? other : ""));

    assertThat(ask("disagreements", Map.of()).stream().map(cells -> cells.get(1)))
        .isEqualTo(point == null ? List.of() : List.of(point));
  }

  @Test
  void whoSignedForOnePartyIsADisagreementAndWhoSignedForTheOtherIsNone() {
    String deal = "%s,2025-06-03,Agreement,2025-06-02,Geneva,,,,,,A deal.,,Iran;Oman,%s,\n";
    String office = "%s,2025-06-03,Position,,,,,%s,%s,envoy,Envoys were there.,,,,\n";
    loadWho(
        deal.formatted("one", "Ali Karvan; Salim Harun")
            + deal.formatted("two", "Sina Moradan")
            + office.formatted("one", "Ali Karvan", "Iran")
            + office.formatted("one", "Salim Harun", "Oman")
            + office.formatted("two", "Sina Moradan", "Iran"));

    assertThat(ask("disagreements", Map.of()))
        .singleElement()
        .satisfies(row -> assertThat(row).contains("signatory", "Ali Karvan", "Sina Moradan"));
  }

  private void loadWho(String rows) {
    loadSheet(
        "article,published,type,time,place,participant,mediator,holder,organisation,title,sentence,host,party,signatory,claimedBy,persons\n"
            + rows.replace("\n", ",Ali Karvan;Sina Moradan;Reza Tull;Omid Sarvar;Karvan\n"));
  }

  private void loadMeetings(String rows) {
    loadSheet(
        "article,published,type,time,place,participant,mediator,holder,organisation,title,sentence\n"
            + rows);
  }

  private void load(String rows) {
    loadSheet(HEADER + rows);
  }

  private void loadSheet(String content) {
    Path sheet = Talks.file(folder, "events.csv", content);
    House house =
        new House(
            () -> {
              throw new AssertionError("nothing is extracted here");
            });
    LoadReport report =
        new Loader(house, folder.resolve("dataset"), LoadSettings.usual())
            .load(List.of(sheet), new Unheard(), new Stop());
    assertThat(report.failures()).isEmpty();
  }

  private List<List<String>> ask(String query, Map<String, String> parameters) {
    try (OpenDataset open = OpenDataset.at(folder.resolve("dataset"))) {
      String sparql = new QueryLibrary(Optional.empty()).query(query).text();
      Answer answer = open.answer(sparql, parameters, Duration.ofMinutes(1));
      return ((Answer.Table) answer)
          .rows().stream()
              .map(
                  row ->
                      row.stream()
                          .map(cell -> cell.map(Value::stringValue).orElse("-"))
                          .collect(Collectors.toList()))
              .toList();
    }
  }
}
