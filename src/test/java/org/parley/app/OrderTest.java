package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.article.ArticleFiles;
import org.parley.store.Store;

/**
 * The same articles give the same graph, whatever the order and however many runs. Parley's graphs
 * have no blank nodes, so that their sorted quads are their canonical form (RDFC-1.0).
 */
class OrderTest {

  private static final Path ARTICLES = Path.of("src/test/resources/identity/articles");

  /** Two negotiations, with vague reports, rounds, calls and exchanges a week apart. */
  private static final List<Path> ALL =
      ArticleFiles.find(List.of(ARTICLES)).stream()
          .filter(file -> file.getFileName().toString().matches("[ab].*"))
          .toList();

  private static final CodedArticles CODER = new CodedArticles(ARTICLES);

  @TempDir private static Path folder;
  private static NavigableSet<String> atOnce;

  @BeforeAll
  static void loadAllAtOnce() {
    atOnce = quads(load("once", ALL));
  }

  @Test
  void noQuadHasABlankNode() {
    assertThat(atOnce).isNotEmpty().noneMatch(quad -> quad.contains("_:"));
  }

  @Test
  void oneByOneBackwardsGivesTheSame() {
    List<Path> some = ALL.subList(0, 8);
    List<Path> backwards = new ArrayList<>(some);
    Collections.reverse(backwards);
    backwards.forEach(file -> load("backwards", List.of(file)));
    assertThat(quads(folder.resolve("backwards"))).isEqualTo(quads(load("some", some)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void anyOrderInAnyNumberOfRunsGivesTheSame(int seed) {
    Random random = new Random(seed);
    List<Path> shuffled = new ArrayList<>(ALL);
    Collections.shuffle(shuffled, random);
    String name = "shuffled" + seed;
    int at = 0;
    while (at < shuffled.size()) {
      int end = Math.min(shuffled.size(), at + 3 + random.nextInt(6));
      load(name, shuffled.subList(at, end));
      at = end;
    }
    assertThat(quads(folder.resolve(name))).isEqualTo(atOnce);
  }

  @Test
  void theNumberOfThreadsDoesNotShow() {
    House many = new House(() -> CODER, 7);
    House alone = new House(() -> CODER, 1);
    assertThat(quads(load(alone, "alone", ALL))).isEqualTo(atOnce);
    assertThat(quads(load(many, "many", ALL))).isEqualTo(atOnce);
  }

  @Test
  void removingArticlesLeavesTheGraphOfTheOthers() {
    List<Path> kept = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    for (int at = 0; at < ALL.size(); at++) {
      if (at % 3 == 0) {
        removed.add(ArticleFiles.stem(ALL.get(at)));
      } else {
        kept.add(ALL.get(at));
      }
    }
    Path dataset = load("all", ALL);
    new Removal(house(), dataset).of(removed);
    assertThat(quads(dataset)).isEqualTo(quads(load("kept", kept)));
  }

  @Test
  void loadingAChangedArticleAndTheOldOneAgainChangesNothing() throws IOException {
    Path dataset = load("dataset", ALL);
    Path changed = Files.createDirectory(folder.resolve("changed"));
    Path first = ALL.get(0);
    for (String end : List.of(".txt", ".yaml", ".json")) {
      Path file = first.resolveSibling(ArticleFiles.stem(first) + end);
      Files.copy(file, changed.resolve(file.getFileName()));
    }
    Path yaml = changed.resolve(ArticleFiles.stem(first) + ".yaml");
    Files.writeString(yaml, Files.readString(yaml).replaceFirst("published: 20", "published: 21"));
    load("dataset", List.of(changed.resolve(first.getFileName())));
    assertThat(quads(dataset)).isNotEqualTo(atOnce);
    load("dataset", List.of(first));
    assertThat(quads(dataset)).isEqualTo(atOnce);
  }

  private static House house() {
    return new House(() -> CODER);
  }

  private static Path load(String name, List<Path> files) {
    return load(house(), name, files);
  }

  private static Path load(House house, String name, List<Path> files) {
    Path dataset = folder.resolve(name);
    LoadReport report =
        new Loader(house, dataset, LoadSettings.usual()).load(files, new Unheard(), new Stop());
    assertThat(report.failures()).isEmpty();
    return dataset;
  }

  private static NavigableSet<String> quads(Path dataset) {
    try (Store store = Store.openExisting(dataset);
        Stream<Statement> statements = store.statements().stream()) {
      NavigableSet<String> quads = new TreeSet<>();
      statements.map(Object::toString).forEach(quads::add);
      return quads;
    }
  }
}
