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

/** Rounds that stand in order where each article tells of one of them only. */
class RoundsTest {

  private static final String HEADER = "article,published,type,time,participant,round,sentence\n";
  private static final String BOTH = "Iran; Oman";

  private static final String ORDER =
      "SELECT ?n ?how ?m { ?later ?p ?earlier ; pl:round ?n . ?earlier pl:round ?m"
          + " FILTER (?p IN (pl:previous, pl:earlierRound)) BIND (REPLACE(STR(?p), '.*#', '') AS ?how) }"
          + " ORDER BY ?n ?m";

  private static final House HOUSE =
      new House(
          () -> {
            throw new AssertionError("nothing is extracted here");
          });

  @TempDir private Path folder;

  @Test
  void eachFollowsTheOneWithTheNumberBefore() {
    load(
        round("c", "2031-03-09", "2031-03-08", BOTH, 3),
        round("a", "2031-01-09", "2031-01-08", BOTH, 1),
        round("b", "2031-02-09", "2031-02-08", BOTH, 2));

    assertThat(rows(ORDER)).containsExactly("2 previous 1", "3 previous 2");
    assertThat(
            rows("SELECT ?a ?b { ?x pl:before ?y ; pl:round ?a . ?y pl:round ?b } ORDER BY ?a ?b"))
        .containsExactly("1 2", "1 3", "2 3");
    assertThat(
            rows(
                "SELECT ?name (COUNT(?m) AS ?n) { ?m pl:process ?p . ?p rdfs:label ?name } GROUP BY ?p ?name"))
        .containsExactly("Talks of Iran and Oman 3");
  }

  @Test
  void acrossRoundsThatNobodyTellsOfTheyAreStillOneProcess() {
    load(
        round("a", "2031-01-09", "2031-01-08", BOTH, 2),
        round("b", "2031-06-09", "2031-06-08", BOTH, 5));

    assertThat(rows(ORDER)).containsExactly("5 earlierRound 2");
    assertThat(rows("SELECT DISTINCT ?p { ?m pl:process ?p }")).hasSize(1);
  }

  @Test
  void aRoundAloneIsPartOfAProcess() {
    load(round("a", "2031-01-09", "", BOTH, 3));

    assertThat(rows("SELECT ?name { ?m pl:process/rdfs:label ?name }"))
        .containsExactly("Talks of Iran and Oman");
  }

  @Test
  void whatNobodyDatesLiesBetweenTheRoundsAroundIt() {
    load(
        round("a", "2031-01-09", "2031-01-08", BOTH, 1),
        round("b", "2031-08-01", "", BOTH, 2),
        round("c", "2031-06-09", "2031-06-08", BOTH, 3));

    String bounds = "SELECT ?n ?from ?to { ?m pl:round ?n ; pl:notBefore ?from ; pl:notAfter ?to }";
    assertThat(rows(bounds)).containsExactly("2 2031-01-08 2031-06-08");
    assertThat(answer("round-order").stream().map(row -> row.subList(1, 5)))
        .containsExactly(
            List.of("1", "2031-01-08", "-", "-"),
            List.of("2", "-", "2031-01-08", "2031-06-08"),
            List.of("3", "2031-06-08", "-", "-"));

    load(round("b2", "2031-02-10", "2031-02-09", BOTH, 2));
    assertThat(rows(bounds)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // Other sides; the dates say the opposite; years too far apart, told or published.
        "2031-01-09 | 2031-01-08 | Iran; Oman        | 2031-02-09 | 2031-02-08 | Iran; Iraq | 0",
        "2031-01-09 | 2031-01-08 | Iran; Oman; Qatar | 2031-02-09 | 2031-02-08 | Iran; Oman; Iraq | 0",
        "2031-03-09 | 2031-03-08 | Iran; Oman        | 2031-02-09 | 2031-02-08 | Iran; Oman | 0",
        "2031-01-09 | 2031-01-08 | Iran; Oman        | 2039-02-09 | 2039-02-08 | Iran; Oman | 0",
        "2031-01-09 | 2031-01-08 | Iran; Oman        | 2039-02-09 | -          | Iran; Oman | 0",
        "2031-03-09 | 2031-03-08 | Iran; Oman        | 2031-02-09 | -          | Iran; Oman | 0",
        // One names a side more; months and days; no dates at all.
        "2031-01-09 | 2031-01-08 | Iran; Oman; Qatar | 2031-02-09 | 2031-02-08 | Iran; Oman | 1",
        "2031-01-09 | 2031-01    | Iran; Oman        | 2031-02-09 | 2031-01-20 | Iran; Oman | 1",
        "2031-03-09 | -          | Iran; Oman        | 2031-02-09 | -          | Iran; Oman | 1",
      })
  void sidesAndDatesSayWhetherTheyAreOfOneSeries(
      String published,
      String time,
      String who,
      String published2,
      String time2,
      String who2,
      int links) {
    load(
        round("a", published, time == null ? "" : time, who, 1),
        round("b", published2, time2 == null ? "" : time2, who2, 2));

    assertThat(rows(ORDER)).hasSize(links);
  }

  @Test
  void whereTwoCanBeMeantNoneIs() {
    load(
        round("a", "2031-01-09", "2031-01-08", BOTH, 1),
        round("b", "2031-02-09", "2031-02-08", BOTH, 1),
        round("c", "2031-06-09", "2031-06-08", BOTH, 2));

    assertThat(rows(ORDER)).isEmpty();
  }

  @Test
  void theOrderOfLoadingDoesNotShowAndWhatIsRemovedLeavesNoTrace() {
    String a = round("a", "2031-01-09", "2031-01-08", BOTH, 1);
    String b = round("b", "2031-02-09", "", BOTH, 2);
    String c = round("c", "2031-03-09", "2031-03-08", BOTH, 3);
    String d = round("d", "2031-03-10", "", BOTH, 3);
    String e = round("e", "2031-05-09", "2031-05-08", BOTH, 5);
    String f = round("f", "2031-02-09", "2031-02-07", "Iran; Oman; Qatar", 2);
    load(a, b, c, d, e, f);
    List<String> atOnce = quads();
    new Removal(HOUSE, dataset()).of(List.of("b", "f", "c"));
    List<String> rest = quads();

    folder = folder.resolve("another");
    load(e, c);
    List.of(f, a, d, b).forEach(this::load);
    assertThat(quads()).isEqualTo(atOnce);

    folder = folder.resolve("rest");
    load(e, a, d);
    assertThat(quads()).isEqualTo(rest);
  }

  private static String round(String name, String published, String time, String who, int number) {
    return "%s,%s,Meeting,%s,%s,%s,They met.\n".formatted(name, published, time, who, number);
  }

  private void load(String... rows) {
    folder.toFile().mkdirs();
    Path sheet = Talks.file(folder, "rounds.csv", HEADER + String.join("", rows));
    LoadReport report =
        new Loader(HOUSE, dataset(), LoadSettings.usual())
            .load(List.of(sheet), new Unheard(), new Stop());
    assertThat(report.failures()).isEmpty();
  }

  private Path dataset() {
    return folder.resolve("dataset");
  }

  private List<String> quads() {
    try (OpenDataset open = OpenDataset.at(dataset())) {
      return open.store().statements().stream().map(Object::toString).sorted().toList();
    }
  }

  private List<List<String>> answer(String query) {
    return ask(new QueryLibrary(Optional.empty()).query(query).text());
  }

  private List<String> rows(String sparql) {
    return ask(sparql).stream().map(row -> String.join(" ", row)).toList();
  }

  private List<List<String>> ask(String sparql) {
    try (OpenDataset open = OpenDataset.at(dataset())) {
      Answer answer = open.answer(sparql, Map.of(), Duration.ofMinutes(1));
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
