package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.article.Article;
import org.parley.coding.Coding;
import org.parley.coding.CodingJson;
import org.parley.store.Question;

/** The seed article and a second one on the same two meetings make one record. */
class SecondArticleTest {

  private static final Path SEED = Path.of("seeds/000_fd97e8f0f252003c.txt");
  private static final Path SEED_CODING =
      Path.of("src/test/resources/cases/seed/000_fd97e8f0f252003c.json");
  private static final Path SECOND = Path.of("src/test/resources/identity/second");

  @TempDir private static Path folder;

  @BeforeAll
  static void loadBoth() {
    CodedArticles second = new CodedArticles(SECOND);
    Coder coder = article -> isSeed(article) ? seed() : second.code(article);
    LoadReport report =
        new Loader(new House(() -> coder), folder.resolve("dataset"), LoadSettings.usual())
            .load(List.of(SECOND, SEED), new Unheard(), new Stop());
    assertThat(report.counts()).containsEntry("added", 2);
  }

  private static boolean isSeed(Article article) {
    return article.id().startsWith("000_");
  }

  private static Coding seed() {
    return CodingJson.read(SEED_CODING);
  }

  @Test
  void bothMeetingsAreToldOfByBothArticles() {
    assertThat(
            rows(
                "SELECT ?round (COUNT(DISTINCT ?article) AS ?n) { ?m a pl:Meeting ; pl:round ?round"
                    + " . ?report pl:event ?m ; pl:article ?article } GROUP BY ?round ORDER BY ?round"))
        .containsExactly("1 2", "2 2");
  }

  @Test
  void theSecondArticleAddsVenueAndTheDayOfTheFirstRound() {
    assertThat(
            rows(
                "SELECT ?round ?venue { ?m a pl:Meeting ; pl:round ?round ; pl:venue ?venue }"
                    + " ORDER BY ?round ?venue"))
        .containsExactly("1 Dolmabahce palace", "2 Ciragan Palace", "2 a luxury hotel");
    assertThat(rows("SELECT ?date { ?m pl:round 1 ; pl:date ?date } ORDER BY ?date"))
        .containsExactly("2025-05-16", "2025-05-1X");
  }

  @Test
  void theTwoNumbersOfTheRemainsStandAtOneAgreement() {
    assertThat(
            rows(
                "SELECT ?value { ?a a pl:Agreement ; pl:subject code:remains-exchange ; pl:quantity"
                    + " [ pl:value ?value ; pl:item 'remains of soldiers' ] FILTER EXISTS { ?a"
                    + " pl:quantity/pl:value 12000 } } ORDER BY ?value"))
        .containsExactly("3000", "6000", "12000");
  }

  @Test
  void theIriIsOfTheEarlierArticleAndTheOtherLeadsToIt() {
    assertThat(rows("SELECT ?to { event:meeting-istanbul-in-full-1 dct:isReplacedBy ?to }"))
        .containsExactly(DatasetInfo.DEFAULT_BASE + "event/meeting-000_fd97e8f0f252003c-1");
    assertThat(rows("SELECT ?p { event:meeting-istanbul-in-full-1 ?p ?o }")).hasSize(1);
  }

  @Test
  void theFirstRoundIsTheOneBeforeTheSecondAndBothAreOneProcess() {
    assertThat(
            rows(
                "SELECT ?earlier ?process { ?m pl:round 2 ; pl:previous/pl:round ?earlier ;"
                    + " pl:process/rdfs:label ?process . [] pl:round 1 ; pl:process/rdfs:label ?process }"))
        .containsExactly("1 Talks of Russia and Ukraine");
  }

  @Test
  void anOfficeIsAttestedByBothArticles() {
    assertThat(
            rows(
                "SELECT (MIN(?day) AS ?first) (MAX(?day) AS ?last) { ?p pl:holder actor:rustem-umerov ."
                    + " ?report pl:event ?p ; pl:article/schema:datePublished ?day }"))
        .containsExactly("2025-06-03 2025-06-04");
  }

  private static List<String> rows(String sparql) {
    try (OpenDataset dataset = OpenDataset.at(folder.resolve("dataset"))) {
      return dataset
          .store()
          .select(Question.of(sparql).prefixes(dataset.info().prefixes().namespaces()))
          .rows()
          .stream()
          .map(
              row ->
                  row.stream()
                      .map(cell -> cell.orElseThrow().stringValue())
                      .reduce((a, b) -> a + " " + b)
                      .orElse(""))
          .toList();
    }
  }
}
