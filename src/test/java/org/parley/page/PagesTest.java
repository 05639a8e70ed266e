package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.app.OpenDataset;
import org.parley.app.ReadyCodings;
import org.parley.app.Search;
import org.parley.store.Answer;

/** What stands on pages, and in which order. */
class PagesTest {

  @TempDir private static Path folder;
  private static OpenDataset dataset;
  private static Site site;

  @BeforeAll
  static void load() {
    ReadyCodings.loadInto(folder.resolve("dataset"));
    dataset = OpenDataset.at(folder.resolve("dataset"));
    site =
        new Site(
            dataset,
            query -> dataset.answer(query, Map.of(), Duration.ofSeconds(10)),
            new Search(dataset));
  }

  @AfterAll
  static void close() {
    dataset.close();
  }

  private static String page(String path, Map<String, String> parameters) {
    return site.page(new Address(path, parameters)).orElseThrow().html();
  }

  private static List<String> found(String pattern, String html) {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(html)
        .results()
        .map(match -> match.group(1).replaceAll("<[^>]*>", ""))
        .toList();
  }

  @Test
  void onTheLadderStepsWithoutADateStandLastAndSaySo() {
    String process = page("doc/process/000_fd97e8f0f252003c-2.html", Map.of());
    String ladder = found("<h3>prisoner exchange</h3>(.*?)</section>", process).get(0);
    assertThat(ladder.lines().filter(line -> line.matches("2025.*|undated.*")))
        .hasSize(4)
        .satisfies(lines -> assertThat(lines.get(0)).startsWith("2025-05-1X"))
        .satisfies(lines -> assertThat(lines.get(2)).startsWith("undated"));
  }

  @Test
  void aListCountsOneAsOneAndHasNoColumnForDatesThatNothingHas() {
    String places = page("list/places.html", Map.of());
    assertThat(places).contains("1 event<").doesNotContain("1 events", "class=\"date\"");
    assertThat(page("list/articles.html", Map.of())).contains("class=\"date\"");
  }

  @Test
  void aChartNamesItsBarsByWordsWhereTheAnswerHasThem() {
    String query =
        "SELECT ?kind ?name (COUNT(?e) AS ?n) { ?e a ?kind . ?kind a pl:Kind ; rdfs:label ?name }"
            + " GROUP BY ?kind ?name ORDER BY DESC(?n)";
    String page = page("query.html", Map.of("query", query));
    assertThat(found("<span class=\"bar-name\">(.*?)</span>", page)).contains("statement");
  }

  @Test
  void whereAPlaceLiesIsNoAmountToBeDrawn() {
    String page =
        page(
            "query.html",
            Map.of("query", "SELECT ?p ?lat ?long { ?p wgs:lat ?lat ; wgs:long ?long } LIMIT 5"));
    assertThat(page).contains("class=\"spot\"").doesNotContain("class=\"chart\"");
  }

  /** A page may name what it asked only if whoever asks that gets an answer too. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "index",
        "list/agreement",
        "list/actors",
        "list/processes",
        "network",
        "doc/article/lorne-conference",
        "doc/event/meeting-vell-second-round-1",
        "doc/actor/rus",
        "doc/place/istanbul",
        "doc/process/000_fd97e8f0f252003c-2"
      })
  void theQueriesBehindAPageAnswerWhoeverRunsThem(String page) {
    List<String> queries =
        found("<pre class=\"code\"[^>]*>(SELECT.*?)</pre>", page(page + ".html", Map.of()));
    assertThat(queries).isNotEmpty();
    for (String query : queries) {
      String sparql = query.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
      Answer.Table answer = (Answer.Table) dataset.answer(sparql, Map.of(), Duration.ofSeconds(10));
      assertThat(answer.columns()).as(sparql).isNotEmpty();
    }
  }
}
