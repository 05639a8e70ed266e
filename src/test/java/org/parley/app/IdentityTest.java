package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.article.ArticleFiles;
import org.parley.article.ArticleReader;
import org.parley.coding.Coding;
import org.parley.coding.Event;
import org.parley.coding.Filler;
import org.parley.evaluate.IdentityScore;
import org.parley.evaluate.Partition;
import org.parley.graph.Names;
import org.parley.store.Question;
import org.parley.vocabulary.QueryFolder;
import org.parley.vocabulary.Role;
import org.parley.vocabulary.Vocabulary;

/** Forty articles on six negotiations: which reports are of one event, which names of one actor. */
class IdentityTest {

  private static final Path SET = Path.of("src/test/resources/identity");
  private static final Path ARTICLES = SET.resolve("articles");

  @TempDir private Path folder;

  @Test
  void reportsOfOneEventComeTogetherAndOthersStayApart() {
    Path dataset = folder.resolve("dataset");
    CodedArticles coder = new CodedArticles(ARTICLES);
    LoadReport report =
        new Loader(new House(() -> coder), dataset, LoadSettings.usual())
            .load(List.of(ARTICLES), new Unheard(), new Stop());
    assertThat(report.counts()).containsEntry("added", 40);
    Partition truth = Partition.read(SET.resolve("events.csv"));
    IdentityScore score = IdentityScore.of(truth, found(dataset));
    assertThat(score.pairs().precision()).as("%s", score.lines()).isGreaterThanOrEqualTo(0.95);
    assertThat(score.pairs().recall()).as("%s", score.lines()).isGreaterThanOrEqualTo(0.80);
    assertThat(score.bCubedPrecision()).isGreaterThanOrEqualTo(0.95);
    assertThat(score.bCubedRecall()).isGreaterThanOrEqualTo(0.80);
  }

  @Test
  void namesOfOneActorComeTogetherAndOthersStayApart() {
    Vocabulary vocabulary = Vocabulary.read();
    Names names = new ResolvedNames(DatasetInfo.DEFAULT_BASE, vocabulary);
    CodedArticles coder = new CodedArticles(ARTICLES);
    Map<String, String> things = new HashMap<>();
    for (Path file : ArticleFiles.find(List.of(ARTICLES))) {
      Coding coding = coder.code(ArticleReader.read(file));
      Names inArticle = names.in(coding);
      for (Event event : coding.events()) {
        for (Role role : vocabulary.kind(event.type()).roles()) {
          for (Filler filler : event.role(role.name())) {
            String iri = inArticle.named(filler.name(), role.ranges().get(0)).iri().stringValue();
            things.put(coding.article() + ": " + filler.name(), iri);
          }
        }
      }
    }
    Partition truth = Partition.read(SET.resolve("actors.csv"));
    IdentityScore score = IdentityScore.of(truth, new Partition(things));
    assertThat(score.pairs().precision()).as("%s", score.lines()).isGreaterThanOrEqualTo(0.98);
    assertThat(score.pairs().recall()).as("%s", score.lines()).isGreaterThanOrEqualTo(0.95);
  }

  private static Partition found(Path dataset) {
    try (OpenDataset open = OpenDataset.at(dataset)) {
      Map<String, String> things = new HashMap<>();
      String query = QueryFolder.library().find("reports").orElseThrow().text();
      for (List<Optional<Value>> row :
          open.store()
              .select(Question.of(query).prefixes(open.info().prefixes().namespaces()))
              .rows()) {
        things.put(row.get(0).orElseThrow().stringValue(), row.get(1).orElseThrow().stringValue());
      }
      return new Partition(things);
    }
  }
}
