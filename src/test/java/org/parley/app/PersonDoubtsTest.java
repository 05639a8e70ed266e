package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.store.Question;

/** Surnames that stand alone, beside persons of that surname in other articles. */
class PersonDoubtsTest {

  private static final String HEADER = "article,published,coder,type,time,participant,sentence\n";
  private static final String ELENA =
      "elena,2025-06-03,A,Meeting,2025-06-02,Elena Vasken;Oman,Met.\n";
  private static final String PETRO =
      "petro,2025-06-04,A,Meeting,2025-06-03,Petro Vasken;Iran,Met.\n";
  private static final String BARE = "bare,2025-06-05,A,Meeting,2025-06-04,Vasken;Qatar,Met.\n";
  private static final String CONGO = "congo,2025-06-05,A,Meeting,2025-06-04,Congo;Qatar,Met.\n";
  private static final String DOUBTS =
      "SELECT (CONCAT(REPLACE(STR(?a), '.*/', ''), ' ', REPLACE(STR(?b), '.*/', '')) AS ?pair)"
          + " { ?a pl:possiblySame ?b } ORDER BY ?pair";

  @TempDir private Path folder;
  private int runs;

  @Test
  void aSurnameThatFitsTwoPersonsIsPossiblyEachAndNobodyIsMerged() {
    Path dataset = load("d", ELENA + PETRO + BARE);

    assertThat(column(dataset, DOUBTS))
        .containsExactly("vasken elena-vasken", "vasken petro-vasken");
    assertThat(
            column(
                dataset,
                "SELECT DISTINCT ?p { ?m pl:participant ?p FILTER CONTAINS(STR(?p), 'vasken') }"))
        .hasSize(3);
  }

  @Test
  void theOrderOfLoadingDoesNotShow() {
    Path once = load("once", ELENA + PETRO + BARE);
    Path twice = load("twice", BARE);
    load("twice", PETRO);
    load("twice", ELENA);

    assertThat(quads(twice)).isEqualTo(quads(once));
  }

  @Test
  void aDoubtGoesWithTheArticleThatRaisedIt() {
    Path dataset = load("d", ELENA + BARE);
    List<String> without = quads(load("without", ELENA));

    new Removal(house(), dataset).of(List.of("bare"));

    assertThat(quads(dataset)).isEqualTo(without);
  }

  @Test
  void whoIsKeptApartStaysApartOnEveryLaterLoadUntilThatIsUndone() {
    Path dataset = load("d", ELENA + PETRO + BARE);

    correct(dataset, "not-same,<https://w3id.org/parley/data/actor/vasken>,Petro Vasken");
    load("d", "later,2025-06-09,A,Meeting,2025-06-08,Petro Vasken;Vasken,Met.\n");
    assertThat(column(dataset, DOUBTS)).containsExactly("vasken elena-vasken");

    new Correcting(house(), dataset).undo(1);
    assertThat(column(dataset, DOUBTS))
        .containsExactly("vasken elena-vasken", "vasken petro-vasken");
  }

  @Test
  void whoIsDecidedToBeOneOfThemIsNoDoubtAnyMore() {
    Path dataset = load("d", ELENA + PETRO + BARE);

    correct(dataset, "same,<https://w3id.org/parley/data/actor/vasken>,Petro Vasken");

    assertThat(column(dataset, DOUBTS)).isEmpty();
  }

  @Test
  void aNameOfTwoStatesIsPossiblyEachOfThemUntilAPersonDecides() {
    Path dataset = load("d", CONGO);
    assertThat(column(dataset, DOUBTS)).containsExactly("congo cod", "congo cog");

    correct(
        dataset,
        "not-same,<https://w3id.org/parley/data/actor/congo>,<https://w3id.org/parley/data/actor/cog>");

    assertThat(column(dataset, DOUBTS)).containsExactly("congo cod");
  }

  private Path load(String name, String rows) {
    Path dataset = folder.resolve(name);
    Path sheet = Talks.file(folder, "events" + runs++ + ".csv", HEADER + rows);
    LoadReport report =
        new Loader(house(), dataset, LoadSettings.usual())
            .load(List.of(sheet), new Unheard(), new Stop());
    assertThat(report.failures()).isEmpty();
    return dataset;
  }

  private void correct(Path dataset, String line) {
    Path sheet = Talks.file(folder, "c.csv", "decision,thing,other\n" + line + "\n");
    new Correcting(house(), dataset).take(List.of(sheet), "A. Reader", Instant.EPOCH);
  }

  private static House house() {
    return new House(
        () -> {
          throw new AssertionError("nothing is extracted here");
        });
  }

  private static List<String> column(Path dataset, String query) {
    try (OpenDataset open = OpenDataset.at(dataset)) {
      Question question = Question.of(query).prefixes(open.info().prefixes().namespaces());
      return open.store().select(question).rows().stream()
          .map(row -> row.get(0).orElseThrow().stringValue())
          .toList();
    }
  }

  private static List<String> quads(Path dataset) {
    try (OpenDataset open = OpenDataset.at(dataset)) {
      return open.store().statements().stream().map(Object::toString).sorted().toList();
    }
  }
}
