package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

class StoreTest {

  private static final IRI ONE = Samples.iri("graph/one");
  private static final IRI TWO = Samples.iri("graph/two");

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void openStore() {
    store = Store.open(folder.resolve("data"));
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  @Test
  void aReplacedGraphReadsBackAsItWasGiven() {
    List<Statement> statements = Samples.adversarial();

    assertThat(store.replace(Map.of(ONE, statements)))
        .containsExactly(Map.entry(ONE, Change.ADDED));

    assertThat(store.graph(ONE)).containsExactlyInAnyOrderElementsOf(statements);
  }

  @Test
  void severalGraphsTellWhatBecameOfEach() {
    store.replace(Map.of(ONE, Samples.facts("a", 3), TWO, Samples.facts("b", 3)));

    Map<IRI, Change> changes =
        store.replace(Map.of(ONE, Samples.facts("a", 3), TWO, Samples.facts("b", 4)));

    assertThat(changes)
        .containsOnly(Map.entry(ONE, Change.UNCHANGED), Map.entry(TWO, Change.CHANGED));
    assertThat(store.graph(TWO)).hasSize(4);
  }

  @Test
  void theSameInputAgainTouchesNoFile() throws IOException {
    store.replace(Map.of(ONE, Samples.adversarial()));
    Map<String, String> before = fingerprints();

    assertThat(store.replace(Map.of(ONE, Samples.adversarial())))
        .containsExactly(Map.entry(ONE, Change.UNCHANGED));

    assertThat(fingerprints()).isEqualTo(before);
  }

  @Test
  void aNumberInAnotherSpellingIsTheSameNumber() {
    store.replace(Map.of(ONE, List.of(Samples.fact("a", Samples.typed("+07", "integer")))));

    assertThat(
            store.replace(Map.of(ONE, List.of(Samples.fact("a", Samples.typed("+07", "integer"))))))
        .containsExactly(Map.entry(ONE, Change.UNCHANGED));
  }

  @Test
  void aNumberThatTheStoreWouldTurnIntoAnotherOneIsRefused() {
    Statement tooLong =
        Samples.fact("a", Samples.typed("123456789012345678901234567890", "integer"));

    assertThatThrownBy(() -> store.replace(Map.of(ONE, List.of(tooLong))))
        .isInstanceOfSatisfying(
            Fault.class, fault -> assertThat(fault.exitCode()).isEqualTo(ExitCode.BAD_INPUT));
    assertThat(store.size()).isZero();
  }

  @Test
  void aRemovedGraphTakesOnlyItsOwnStatementsAlong() {
    store.replace(Map.of(ONE, Samples.facts("a", 3), TWO, Samples.facts("a", 2)));

    assertThat(store.remove(ONE)).isEqualTo(Change.REMOVED);
    assertThat(store.remove(ONE)).isEqualTo(Change.UNCHANGED);

    assertThat(store.contains(ONE)).isFalse();
    assertThat(store.graph(TWO)).hasSize(2);
    assertThat(store.names()).containsExactly(TWO);
    assertThat(store.size()).isEqualTo(2);
  }

  @Test
  void statementsAreFoundByTheirEndsAcrossGraphs() {
    store.replace(Map.of(ONE, Samples.facts("a", 2), TWO, Samples.facts("b", 2)));

    assertThat(store.statements(Optional.of(Samples.iri("a1")), Optional.empty(), Optional.empty()))
        .singleElement()
        .satisfies(found -> assertThat(found.getContext()).isEqualTo(ONE));
    assertThat(store.statements()).hasSize(4);
  }

  @Test
  void aClosedDatasetOpensAgainWithEverythingInIt() {
    store.replace(Map.of(ONE, Samples.adversarial()));
    store.close();

    store = Store.openExisting(folder.resolve("data"));

    assertThat(store.graph(ONE)).containsExactlyInAnyOrderElementsOf(Samples.adversarial());
  }

  @Test
  void aNewDatasetIsForItsOwnerOnlyAndOneThatIsThereKeepsItsRights() throws IOException {
    Path shared = Files.createDirectory(folder.resolve("shared"));
    Set<PosixFilePermission> rights = PosixFilePermissions.fromString("rwxr-x---");
    Files.setPosixFilePermissions(shared, rights);
    Store.open(shared).close();
    Store.open(folder.resolve("deep/er/one")).close();

    assertThat(Files.getPosixFilePermissions(shared)).isEqualTo(rights);
    for (String made : List.of("data", "deep/er/one")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(made))))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void aMistypedPathIsAFaultAndCreatesNothing() throws IOException {
    List<Path> before = list(folder);

    assertThatThrownBy(() -> Store.openExisting(folder.resolve("dta")))
        .isInstanceOfSatisfying(
            Fault.class,
            fault -> {
              assertThat(fault.exitCode()).isEqualTo(ExitCode.DATASET);
              assertThat(fault.line()).contains("no dataset at", "dta", "parley load");
            });

    assertThat(list(folder)).isEqualTo(before);
  }

  @Test
  void aDirectoryOfOtherThingsIsNoDatasetAndStaysAsItIs() throws IOException {
    Path home = Files.createDirectory(folder.resolve("home"));
    Files.writeString(home.resolve("letter.txt"), "dear");

    assertThatThrownBy(() -> Store.openExisting(home)).isInstanceOf(Fault.class);
    assertThatThrownBy(() -> Store.open(home))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("not empty");

    assertThat(list(home)).containsExactly(home.resolve("letter.txt"));
  }

  @Test
  void aFileIsNoDataset() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");

    assertThatThrownBy(() -> Store.open(file)).isInstanceOf(Fault.class);
    assertThatThrownBy(() -> Store.openExisting(file)).isInstanceOf(Fault.class);
  }

  @Test
  void oneProcessOpensADatasetOnce() {
    assertThatThrownBy(() -> Store.open(folder.resolve("data")))
        .isInstanceOfSatisfying(
            Fault.class,
            fault -> {
              assertThat(fault.exitCode()).isEqualTo(ExitCode.DATASET);
              assertThat(fault.line()).contains("in use by this process");
            });
    assertThat(store.size()).isZero();
  }

  @Test
  void theDefaultGraphOfAQueryIsTheUnionOfAllNamedGraphs() {
    store.replace(Map.of(ONE, Samples.facts("a", 2), TWO, Samples.facts("b", 3)));

    assertThat(store.select(Question.of("SELECT * { ?s ?p ?o }")).rows()).hasSize(5);
    assertThat(store.ask(Question.of("ASK { ?s ?p 'a1' . ?t ?p 'b1' }"))).isTrue();
  }

  private Map<String, String> fingerprints() throws IOException {
    TreeMap<String, String> prints = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        prints.put(file.toString(), Files.size(file) + " " + Files.getLastModifiedTime(file));
      }
    }
    return prints;
  }

  private static List<Path> list(Path directory) throws IOException {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.sorted().toList();
    }
  }
}
