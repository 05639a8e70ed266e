package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.app.CodedArticles;
import org.parley.app.House;
import org.parley.app.LoadSettings;
import org.parley.app.Loader;
import org.parley.app.OpenDataset;
import org.parley.app.QueryLibrary;
import org.parley.app.Stop;
import org.parley.app.Unheard;
import org.parley.store.Answer;

/** An event to which articles give different days, and so different names, stays one event. */
class EventOfManyArticlesTest {

  private static final Path ARTICLES = Path.of("src/test/resources/identity/articles");

  private static final Pattern EVENT = Pattern.compile("href=\"[^\"]*/event/[^\"]*");

  @TempDir private static Path folder;
  private static OpenDataset dataset;

  @BeforeAll
  static void load() {
    new Loader(
            new House(() -> new CodedArticles(ARTICLES)),
            folder.resolve("dataset"),
            LoadSettings.usual())
        .load(List.of(ARTICLES), new Unheard(), new Stop());
    dataset = OpenDataset.at(folder.resolve("dataset"));
  }

  @AfterAll
  static void close() {
    dataset.close();
  }

  private static List<Row> ask(String query, Map<String, String> parameters) {
    return new Sheet(Desk.still(dataset, true, file -> {}), "").ask(query, parameters);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Meeting", "Agreement", "Exchange", "Attack"})
  void aListNamesItOnceForEachStatus(String kind) {
    List<Row> rows =
        ask("list-events", Map.of("kind", "<https://w3id.org/parley/ns#" + kind + ">"));
    assertThat(rows).isNotEmpty();
    assertThat(rows.stream().map(row -> row.text("thing") + " " + row.text("status")))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"meetings", "meetings-ahead"})
  void theLineOfTimeHasItOnce(String query) {
    assertThat(ask(query, Map.of()).stream().map(row -> row.text("event")))
        .isNotEmpty()
        .doesNotHaveDuplicates();
  }

  @Test
  void aQuestionAboutMeetingsTellsItByOneOfItsNames() {
    long meetings = count("SELECT DISTINCT ?m { ?m a pl:Meeting }");
    long names = count("SELECT DISTINCT ?m ?name { ?m a pl:Meeting ; rdfs:label ?name }");
    String question = new QueryLibrary(Optional.empty()).query("meetings").text();

    assertThat(names).isGreaterThan(meetings);
    assertThat(table(question).texts().stream().map(row -> row.get(0)).distinct().count())
        .isLessThanOrEqualTo(meetings);
  }

  private static long count(String sparql) {
    return table(sparql).rows().size();
  }

  private static Answer.Table table(String sparql) {
    return (Answer.Table) dataset.answer(sparql, Map.of(), Duration.ofMinutes(1));
  }

  @Test
  void aProcessHasItOnceAmongItsRounds() {
    for (Row process : ask("list-processes", Map.of())) {
      Sheet sheet = new Sheet(Desk.still(dataset, true, file -> {}), "");
      Profile profile = Profile.of(sheet, process.text("thing")).orElseThrow();
      String rounds =
          new ProcessPage(sheet, profile)
              .page()
              .html()
              .replaceFirst("(?s).*?<tbody>(.*?)</tbody>.*", "$1");
      assertThat(EVENT.matcher(rounds).results().map(MatchResult::group))
          .isNotEmpty()
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void itLastsFromTheFirstToTheLastDayThatAnArticleAllows() {
    List<Row> doubtful =
        ask("meetings", Map.of()).stream()
            .filter(row -> row.text("date").contains(" or "))
            .toList();
    assertThat(doubtful)
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.text("earliest")).isLessThan(row.text("latest")));
  }
}
