package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.store.Question;
import org.parley.store.Store;
import org.parley.vocabulary.QueryFolder;

/**
 * What is kept up to date by looking at changes alone is what making everything anew gives: after
 * each load and removal, whatever came before.
 */
class UpkeepTest {

  private static final Path ARTICLES = Path.of("src/test/resources/identity/articles");

  @TempDir private Path folder;

  @Test
  void whatIsDerivedBitByBitIsWhatIsDerivedAtOnce() throws IOException {
    List<Path> codings = codings(16);
    for (Path coding : codings) {
      load(coding);
      if (codings.indexOf(coding) % 4 == 3) {
        assertThat(derived()).isEqualTo(anew());
      }
    }
    for (Path gone : List.of(codings.get(2), codings.get(9), codings.get(10))) {
      String file = gone.getFileName().toString();
      new Removal(house(), dataset()).of(List.of(file.substring(0, file.length() - 5)));
      assertThat(derived()).isEqualTo(anew());
    }
  }

  @Test
  void whatAnEmptiedDatasetKnowsIsNothing() throws IOException {
    Path coding = codings(12).get(11);
    load(coding);
    assertThat(graph("authority")).isNotEmpty();
    String file = coding.getFileName().toString();

    new Removal(house(), dataset()).of(List.of(file.substring(0, file.length() - 5)));

    assertThat(derived()).isEmpty();
    assertThat(graph("authority")).isEmpty();
  }

  @Test
  void whatARunThatDiedLeftOpenTheNextOneMakesAnew() throws IOException {
    List<Path> codings = codings(12).subList(9, 12);
    codings.forEach(this::load);
    List<String> before = derived();
    try (Store store = Store.openExisting(dataset())) {
      DatasetInfo info = DatasetInfo.of(store, Optional.empty());
      store.replace(
          Map.of(
              info.iris().graph("derived"), List.of(),
              info.iris().graph("authority"), List.of(),
              info.iris().graph("stale"), info.describedBy("a run that died")));
    }

    load(codings.get(0));

    assertThat(derived()).isEqualTo(before);
    assertThat(graph("stale")).isEmpty();
    assertThat(graph("authority")).isNotEmpty();
  }

  private void load(Path coding) {
    LoadReport report =
        new Loader(house(), dataset(), LoadSettings.usual())
            .load(List.of(coding), new Unheard(), new Stop());
    assertThat(report.failures()).isEmpty();
  }

  private List<String> derived() {
    return graph("derived");
  }

  private List<String> graph(String name) {
    try (OpenDataset open = OpenDataset.at(dataset())) {
      return open.store().graph(open.info().iris().graph(name)).stream()
          .map(Object::toString)
          .sorted()
          .toList();
    }
  }

  /** By all rules over the whole dataset. */
  private List<String> anew() {
    try (Store store = Store.openExisting(dataset())) {
      DatasetInfo info = DatasetInfo.of(store, Optional.empty());
      List<Question> rules =
          QueryFolder.derivations().all().stream()
              .map(rule -> Question.of(rule.text()).prefixes(info.prefixes().namespaces()))
              .toList();
      store.derive(rules, info.iris().graph("derived"));
      return store.graph(info.iris().graph("derived")).stream()
          .map(Object::toString)
          .sorted()
          .toList();
    }
  }

  private Path dataset() {
    return folder.resolve("dataset");
  }

  private static List<Path> codings(int count) throws IOException {
    try (Stream<Path> files = Files.list(ARTICLES)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().limit(count).toList();
    }
  }

  private static House house() {
    return new House(
        () -> {
          throw new AssertionError("nothing is extracted here");
        });
  }
}
