package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.junit.jupiter.api.Test;
import org.parley.article.Article;
import org.parley.article.ArticleReader;
import org.parley.article.Metadata;
import org.parley.authority.Authority;
import org.parley.coding.Coding;
import org.parley.coding.CodingJson;
import org.parley.graph.GraphMapper;
import org.parley.graph.Iris;
import org.parley.identity.Archive;
import org.parley.identity.Decisions;
import org.parley.identity.EventIdentity;
import org.parley.vocabulary.Pl;
import org.parley.vocabulary.Vocabulary;

/**
 * Two articles at a time with one event each: twenty pairs that differ in one detail and are two
 * events, twenty that tell one event in two ways.
 */
class PairsTest {

  private static final Path SET = Path.of("src/test/resources/identity");
  private static final Vocabulary VOCABULARY = Vocabulary.read();
  private static final String BASE = DatasetInfo.DEFAULT_BASE;
  private static final Iris IRIS = new Iris(BASE);
  private static final Path ANY_TEXT = SET.resolve("articles/a1-brenn-talks-open.txt");

  @Test
  void pairsThatDifferInOneDetailStayApart() {
    List<String> merged = merged("apart.jsonl");
    assertThat(merged).as("taken for one").hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void rewordingsComeTogether() {
    List<String> merged = merged("same.jsonl");
    assertThat(merged).as("found again").hasSizeGreaterThanOrEqualTo(17);
  }

  @Test
  void aPersonsWordTiesWhatIsApartAndPartsWhatIsOne() {
    List<Coding> apart = CodingJson.readAll(SET.resolve("apart.jsonl"));
    List<Coding> same = CodingJson.readAll(SET.resolve("same.jsonl"));
    Set<Decisions.Pair> two = Set.of(reports(apart));
    Set<Decisions.Pair> one = Set.of(reports(same));
    assertThat(isOne(apart.get(0), apart.get(1), new Decisions(two, Set.of()))).isTrue();
    assertThat(isOne(same.get(0), same.get(1), new Decisions(Set.of(), one))).isFalse();
  }

  /** "The second round of talks", told in 2022, and that of 2025 are two, whoever sat there. */
  @Test
  void whatAnArticleTellsOfIsNothingThatCameYearsLater() {
    Coding later = CodingJson.readAll(SET.resolve("apart.jsonl")).get(0);
    assertThat(isOne(undated("2025-06-04"), later, Decisions.none())).isTrue();
    assertThat(isOne(undated("2025-05-30"), later, Decisions.none())).isFalse();
    assertThat(isOne(undated("2022-03-03"), later, Decisions.none())).isFalse();
  }

  private static Coding undated(String published) {
    return CodingJson.read(
        """
        {"article": "undated", "published": "%s", "coder": "hand", "events": [
          {"id": "e1", "type": "Meeting", "status": "actual", "roles": {"participant": [["Russia"], ["Ukraine"]]},
           "attributes": {"round": 2}, "evidence": [{"start": 0, "end": 4}]}]}
        """
            .formatted(published));
  }

  private static Decisions.Pair reports(List<Coding> codings) {
    return new Decisions.Pair(report(codings.get(0)), report(codings.get(1)));
  }

  private static List<String> merged(String file) {
    List<Coding> codings = CodingJson.readAll(SET.resolve(file));
    assertThat(codings).hasSize(40);
    List<String> merged = new ArrayList<>();
    for (int at = 0; at < codings.size(); at += 2) {
      if (isOne(codings.get(at), codings.get(at + 1), Decisions.none())) {
        merged.add(codings.get(at).article());
      }
    }
    return merged;
  }

  private static boolean isOne(Coding one, Coding other, Decisions decisions) {
    EventIdentity identity =
        new EventIdentity(
            VOCABULARY,
            Authority.read(),
            BASE,
            IRIS::eventOf,
            new NothingStored(),
            IRIS.graph("identity"),
            IRIS.graph("redirects"));
    Map<IRI, List<Statement>> graphs = new LinkedHashMap<>();
    graphs.put(IRIS.articleGraph(one.article()), graph(one));
    graphs.put(IRIS.articleGraph(other.article()), graph(other));
    Map<IRI, List<Statement>> found = identity.of(graphs, decisions).articles();
    return event(found, one).equals(event(found, other));
  }

  private static Value event(Map<IRI, List<Statement>> graphs, Coding coding) {
    return graphs.get(IRIS.articleGraph(coding.article())).stream()
        .filter(statement -> statement.getPredicate().equals(Pl.EVENT))
        .filter(statement -> statement.getSubject().equals(report(coding)))
        .findFirst()
        .orElseThrow()
        .getObject();
  }

  private static IRI report(Coding coding) {
    return IRIS.report(coding.events().get(0).type(), coding.article(), 1);
  }

  private static List<Statement> graph(Coding coding) {
    Article text = ArticleReader.read(ANY_TEXT);
    Article article =
        new Article(
            coding.article(),
            text.text(),
            Metadata.published(coding.published()),
            text.passages(),
            text.sha256());
    return new GraphMapper(BASE, VOCABULARY, new ResolvedNames(BASE, VOCABULARY))
        .map(article, coding);
  }

  /** An empty dataset. */
  private static final class NothingStored implements Archive {
    @Override
    public List<Statement> article(IRI graph) {
      return List.of();
    }

    @Override
    public Set<IRI> withBlock(String block) {
      return Set.of();
    }

    @Override
    public Set<IRI> ofReport(IRI report) {
      return Set.of();
    }

    @Override
    public Set<Statement> links(IRI thing) {
      return Set.of();
    }
  }
}
