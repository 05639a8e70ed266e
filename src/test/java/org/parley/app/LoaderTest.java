package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.store.Question;
import org.parley.store.Store;

class LoaderTest {

  private static final String MEETINGS =
      "SELECT ?place { ?m a <https://w3id.org/parley/ns#Meeting> ;"
          + " <https://w3id.org/parley/ns#place>/<http://www.w3.org/2000/01/rdf-schema#label> ?place }"
          + " ORDER BY ?place";

  @TempDir private Path folder;
  private Path articles;
  private Path dataset;
  private final Talks talks = new Talks();

  @BeforeEach
  void makeFolders() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    dataset = folder.resolve("dataset");
  }

  @Test
  void anArticleBecomesAGraphThatAnswers() {
    Talks.article(articles, "a", "Istanbul");
    assertThat(load().counts()).containsEntry("added", 1).containsEntry("failed", 0);
    assertThat(places()).containsExactly("Istanbul");
  }

  @Test
  void theSameArticleAgainIsUnchangedAndNotReadAgain() {
    Talks.article(articles, "a", "Istanbul");
    load();
    List<String> before = quads();
    LoadReport second = load();
    assertThat(second.counts()).containsEntry("unchanged", 1).containsEntry("added", 0);
    assertThat(talks.coded()).isEqualTo(1);
    assertThat(quads()).isEqualTo(before);
  }

  @Test
  void anUnchangedArticleDoesNotEvenMakeTheCoder() {
    Talks.article(articles, "a", "Istanbul");
    load();
    House withoutCoder =
        new House(
            () -> {
              throw new AssertionError("the models must not be loaded");
            });
    LoadReport second = load(withoutCoder, LoadSettings.usual(), new Stop());
    assertThat(second.counts()).containsEntry("unchanged", 1);
  }

  @Test
  void aChangedArticleReplacesWhatItSaid() {
    Talks.article(articles, "a", "Istanbul");
    load();
    Talks.article(articles, "a", "Geneva");
    assertThat(load().counts()).containsEntry("changed", 1);
    assertThat(places()).containsExactly("Geneva");
  }

  @Test
  void aChangedSidecarIsAChange() {
    Talks.article(articles, "a", "Istanbul");
    load();
    Talks.file(articles, "a.yaml", "published: 2025-06-03\n");
    assertThat(load().counts()).containsEntry("changed", 1);
  }

  @Test
  void aBadFileIsToldAndTheOthersAreLoaded() {
    Talks.article(articles, "a", "Istanbul");
    Talks.file(articles, "b.txt", "");
    Talks.article(articles, "c", "Geneva");
    LoadReport report = load();
    assertThat(report.counts()).containsEntry("added", 2).containsEntry("failed", 1);
    assertThat(report.failures().get(0).file()).hasFileName("b.txt");
    assertThat(report.failures().get(0).fault().exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(places()).containsExactly("Geneva", "Istanbul");
  }

  @Test
  void aFaultOfOursInOneArticleDoesNotLoseTheOthers() {
    Talks.article(articles, "a", "Istanbul");
    Talks.article(articles, "b", "Geneva");
    Coder halfBroken =
        article -> {
          if (article.id().equals("a")) {
            throw new IllegalStateException("a fault of ours");
          }
          return talks.code(article);
        };
    LoadReport report = load(new House(() -> halfBroken), LoadSettings.usual(), new Stop());
    assertThat(report.counts()).containsEntry("added", 1).containsEntry("failed", 1);
    assertThat(report.failures().get(0).fault().exitCode()).isEqualTo(ExitCode.INTERNAL);
  }

  @Test
  void ofTwoFilesWithOneNameTheSecondIsRefused() throws IOException {
    Path other = Files.createDirectory(articles.resolve("other"));
    Talks.article(articles, "a", "Istanbul");
    Talks.article(other, "a", "Geneva");
    LoadReport report = load();
    assertThat(report.counts()).containsEntry("added", 1).containsEntry("failed", 1);
    assertThat(report.failures().get(0).fault()).hasMessageContaining("same name");
  }

  @Test
  void outcomesComeInTheOrderOfTheFilesHoweverLongEachTakes() {
    for (int i = 0; i < 20; i++) {
      Talks.article(articles, "a" + (char) ('a' + i), "Istanbul");
    }
    Coder slowAtFirst =
        article -> {
          if (article.id().endsWith("a")) {
            pause();
          }
          return talks.code(article);
        };
    LoadReport report = load(new House(() -> slowAtFirst), LoadSettings.usual(), new Stop());
    assertThat(report.outcomes()).extracting(Outcome::file).isSorted();
  }

  @Test
  void aDryRunTellsWhatItWouldDoAndMakesNothing() {
    Talks.article(articles, "a", "Istanbul");
    LoadReport report = load(house(), new LoadSettings(Optional.empty(), true), new Stop());
    assertThat(report.counts()).containsEntry("added", 1);
    assertThat(dataset).doesNotExist();
  }

  @Test
  void aStopKeepsWhatIsDoneAndTheNextRunGoesOn() {
    for (int i = 0; i < 9; i++) {
      Talks.article(articles, "a" + i, "Istanbul");
    }
    Stop stop = new Stop();
    Coder stopsAtTheFifth =
        article -> {
          if (talks.coded() == 4) {
            stop.request();
          }
          return talks.code(article);
        };
    LoadReport first = load(new House(() -> stopsAtTheFifth), LoadSettings.usual(), stop);
    assertThat(first.stopped()).isTrue();
    int done = first.outcomes().size();
    assertThat(done).isLessThan(9);
    assertThat(load().counts()).containsEntry("unchanged", done).containsEntry("added", 9 - done);
  }

  @Test
  void aDatasetKeepsItsBase() {
    Talks.article(articles, "a", "Istanbul");
    load(house(), new LoadSettings(Optional.of("https://example.org/talks/"), false), new Stop());
    assertThat(quads()).anyMatch(quad -> quad.contains("https://example.org/talks/article/a"));
    assertThat(quads()).noneMatch(quad -> quad.contains("https://w3id.org/parley/data/"));
    Talks.article(articles, "b", "Geneva");
    load();
    assertThat(quads()).anyMatch(quad -> quad.contains("https://example.org/talks/article/b"));
  }

  @Test
  void anotherBaseForTheSameDatasetIsRefused() {
    Talks.article(articles, "a", "Istanbul");
    load();
    LoadSettings other = new LoadSettings(Optional.of("https://example.org/talks/"), false);
    assertThatThrownBy(() -> load(house(), other, new Stop()))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("https://w3id.org/parley/data/");
  }

  @Test
  void aMissingPathMakesNoDataset() {
    assertThatThrownBy(
            () ->
                new Loader(house(), dataset, LoadSettings.usual())
                    .load(List.of(folder.resolve("none")), new Unheard(), new Stop()))
        .isInstanceOf(Fault.class);
    assertThat(dataset).doesNotExist();
  }

  private House house() {
    return new House(() -> talks);
  }

  private LoadReport load() {
    return load(house(), LoadSettings.usual(), new Stop());
  }

  private LoadReport load(House house, LoadSettings settings, Stop stop) {
    return new Loader(house, dataset, settings).load(List.of(articles), new Unheard(), stop);
  }

  private List<String> places() {
    try (Store store = Store.openExisting(dataset)) {
      return store.select(Question.of(MEETINGS)).rows().stream()
          .map(row -> row.get(0).orElseThrow().stringValue())
          .toList();
    }
  }

  private List<String> quads() {
    try (Store store = Store.openExisting(dataset);
        Stream<String> quads = store.statements().stream().map(Object::toString)) {
      List<String> sorted = new ArrayList<>(quads.toList());
      sorted.sort(null);
      return sorted;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
