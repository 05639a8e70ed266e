package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/** What TDB2 alone does not survive, or tells nobody about. */
class StoreUnderFireTest {

  private static final IRI BASE = Samples.iri("graph/base");

  @TempDir Path folder;
  private Path dataset;
  private final FailingHost host = new FailingHost();

  @BeforeEach
  void nameDataset() {
    dataset = folder.resolve("data");
  }

  /** The steps that damage TDB2 5.6.0 when they are taken in one connection. */
  @Test
  void everythingIsReadableAfterAbortsWithManyNodes() throws Exception {
    try (Store store = open()) {
      store.replace(Map.of(BASE, Samples.facts("a", 10_000)));
      for (int round = 0; round < 2; round++) {
        IRI aborted = Samples.iri("graph/aborted" + round);
        List<Statement> many = Samples.facts("aborted" + round + "-", 20_000);
        host.failNext(() -> new IllegalStateException("on purpose"));
        assertThatThrownBy(() -> store.replace(Map.of(aborted, many)))
            .isInstanceOf(IllegalStateException.class);
        assertThat(store.graph(BASE)).hasSize(10_000);
        store.replace(
            Map.of(Samples.iri("graph/" + round), Samples.facts("c" + round + "-", 5_000)));
      }
    }

    try (Store store = Store.openExisting(dataset)) {
      assertThat(store.statements()).hasSize(20_000);
      assertThat(store.graph(BASE)).containsExactlyInAnyOrderElementsOf(Samples.facts("a", 10_000));
      assertThat(store.graph(Samples.iri("graph/1")))
          .containsExactlyInAnyOrderElementsOf(Samples.facts("c1-", 5_000));
      assertThat(store.contains(Samples.iri("graph/aborted1"))).isFalse();
    }
    assertThat(longestRunOfZeros(dataset.resolve("Data-0001/nodes-data.obj"))).isLessThan(64);
  }

  @Test
  @Timeout(60)
  void interruptsOfCallersNeitherStopAWriteNorBlockTheNext() throws Exception {
    try (Store store = open()) {
      AtomicBoolean done = new AtomicBoolean();
      List<Thread> callers =
          IntStream.range(0, 4).mapToObj(i -> new Thread(() -> work(store, i, done))).toList();
      callers.forEach(Thread::start);
      for (int i = 0; i < 2_000; i++) {
        callers.get(i % callers.size()).interrupt();
        Thread.sleep(1);
      }
      done.set(true);
      for (Thread caller : callers) {
        caller.join();
      }

      long start = System.nanoTime();
      store.replace(Map.of(BASE, Samples.facts("after", 100)));
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }
    try (Store store = Store.openExisting(dataset)) {
      assertThat(store.graph(BASE)).hasSize(100);
      assertThat(store.names()).hasSize(5).anyMatch(name -> store.graph(name).size() == 50);
    }
  }

  private static void work(Store store, int number, AtomicBoolean done) {
    IRI graph = Samples.iri("graph/" + number);
    for (int i = 0; !done.get(); i++) {
      store.replace(Map.of(graph, Samples.facts("w" + number + "-" + i + "-", 50)));
      assertThat(store.graph(graph)).hasSize(50);
    }
  }

  @Test
  void aCallerKeepsTheInterruptThatReachedItMeanwhile() {
    try (Store store = open()) {
      Thread.currentThread().interrupt();
      store.replace(Map.of(BASE, Samples.facts("a", 10)));

      assertThat(Thread.interrupted()).isTrue();
      assertThat(store.graph(BASE)).hasSize(10);
    }
  }

  @Test
  void aFullDiskIsSeenBeforeTheWriteAndLeavesTheStoreUsable() {
    try (Store store = open()) {
      store.replace(Map.of(BASE, Samples.facts("a", 10)));
      host.free = 1_000_000;

      assertThatThrownBy(() -> store.replace(Map.of(BASE, Samples.facts("b", 10))))
          .isInstanceOfSatisfying(
              Fault.class,
              fault -> {
                assertThat(fault.exitCode()).isEqualTo(ExitCode.IO);
                assertThat(fault.line()).contains("room on disk", "1 MB free");
              });
      assertThat(store.graph(BASE)).hasSize(10);
      assertThat(store.replace(Map.of(BASE, Samples.facts("a", 10))))
          .containsEntry(BASE, Change.UNCHANGED);

      host.free = Long.MAX_VALUE;
      store.replace(Map.of(BASE, Samples.facts("b", 20)));
      assertThat(store.graph(BASE)).hasSize(20);
    }
  }

  /** A disk that fills up during the write shows as an InternalError of the mapped memory. */
  @Test
  void aDiskThatFillsUpDuringTheWriteIsAFaultAndLeavesTheStoreUsable() {
    try (Store store = open()) {
      store.replace(Map.of(BASE, Samples.facts("a", 1_000)));
      host.failNext(
          () -> new InternalError("a fault occurred in an unsafe memory access operation"));

      assertThatThrownBy(() -> store.replace(Map.of(BASE, Samples.facts("b", 1_000))))
          .isInstanceOfSatisfying(
              Fault.class, fault -> assertThat(fault.exitCode()).isEqualTo(ExitCode.IO));

      assertThat(store.graph(BASE)).containsExactlyInAnyOrderElementsOf(Samples.facts("a", 1_000));
      store.replace(Map.of(BASE, Samples.facts("c", 1_000)));
    }
    try (Store store = Store.openExisting(dataset)) {
      assertThat(store.graph(BASE)).containsExactlyInAnyOrderElementsOf(Samples.facts("c", 1_000));
    }
  }

  @Test
  void aWriteAfterAnAbortWaitsForReadersAndTheyReadToTheEnd() throws Exception {
    try (Store store = open()) {
      store.replace(Map.of(BASE, Samples.facts("a", 5_000)));
      CountDownLatch started = new CountDownLatch(1);
      List<Integer> sizes = new ArrayList<>();
      Thread reader =
          new Thread(
              () -> {
                started.countDown();
                for (int i = 0; i < 5; i++) {
                  sizes.add(store.graph(BASE).size());
                }
              });
      reader.start();
      started.await();
      host.failNext(() -> new IllegalStateException("on purpose"));
      assertThatThrownBy(() -> store.replace(Map.of(BASE, List.of())))
          .isInstanceOf(IllegalStateException.class);
      store.replace(Map.of(Samples.iri("graph/more"), Samples.facts("m", 10)));
      reader.join();

      assertThat(sizes).hasSize(5).containsOnly(5_000);
    }
  }

  @Test
  void badDataIsRefusedBeforeAnyTransaction() {
    try (Store store = open()) {
      Statement tooLong = Samples.fact("x", Samples.typed("9".repeat(40), "integer"));
      List<Statement> mixed = new ArrayList<>(Samples.facts("a", 1_000));
      mixed.add(tooLong);

      assertThatThrownBy(() -> store.replace(Map.of(BASE, mixed))).isInstanceOf(Fault.class);

      assertThat(host.writes).hasValue(0);
      assertThat(store.size()).isZero();
    }
  }

  @Test
  void compactionKeepsEveryStatementAndMakesTheDatasetSmall() throws Exception {
    try (Store store = open()) {
      for (int i = 0; i < 60; i++) {
        store.replace(Map.of(Samples.iri("graph/" + i), Samples.facts("g" + i + "-", 500)));
      }
      Path before = new DatasetDirectory(dataset).generation().orElseThrow();
      long bloated = DiskRoom.used(before);

      assertThat(store.compact()).isTrue();
      assertThat(store.compact()).isFalse();

      Path after = new DatasetDirectory(dataset).generation().orElseThrow();
      assertThat(DiskRoom.used(after)).isLessThan(bloated / 2);
      assertThat(before).doesNotExist();
      assertThat(store.size()).isEqualTo(30_000);
      store.replace(Map.of(BASE, Samples.facts("new", 10)));
    }
    try (Store store = Store.openExisting(dataset)) {
      assertThat(store.size()).isEqualTo(30_010);
    }
  }

  @Test
  @Timeout(60)
  void aDatasetHeldByAnotherProcessIsAFaultThatNamesTheProcess() throws Exception {
    Process other = HoldDataset.command(dataset).start();
    try (BufferedReader told = other.inputReader()) {
      assertThat(told.readLine()).isEqualTo("open");

      assertThatThrownBy(() -> Store.openExisting(dataset))
          .isInstanceOfSatisfying(
              Fault.class,
              fault -> {
                assertThat(fault.exitCode()).isEqualTo(ExitCode.DATASET);
                assertThat(fault.line()).contains("process " + other.pid());
              });
    } finally {
      other.destroyForcibly().waitFor();
    }
    try (Store store = Store.openExisting(dataset)) {
      assertThat(store.size()).isZero();
    }
  }

  @Test
  @Timeout(120)
  void whatWasCommittedSurvivesAKill() throws Exception {
    Process loader = HoldDataset.command(dataset, "load").start();
    int committed = -1;
    try (BufferedReader told = loader.inputReader()) {
      assertThat(told.readLine()).isEqualTo("open");
      while (committed < 10) {
        committed = Integer.parseInt(told.readLine());
      }
      loader.toHandle().destroyForcibly();
      loader.waitFor();
      for (String line = told.readLine(); line != null; line = told.readLine()) {
        committed = Integer.parseInt(line);
      }
    }
    try (Store store = Store.openExisting(dataset)) {
      Set<IRI> graphs = store.names();
      for (int i = 0; i <= committed; i++) {
        assertThat(graphs).contains(Samples.iri("graph/" + i));
      }
      assertThat(graphs).allMatch(name -> store.graph(name).size() == 200);
      store.replace(Map.of(BASE, Samples.facts("after", 10)));
      assertThat(store.graph(BASE)).hasSize(10);
    }
  }

  private Store open() {
    DatasetDirectory directory = new DatasetDirectory(dataset);
    directory.prepare();
    return new Store(directory, host);
  }

  private static int longestRunOfZeros(Path file) throws Exception {
    int longest = 0;
    int run = 0;
    for (byte b : Files.readAllBytes(file)) {
      run = b == 0 ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /** A machine whose disk is as full, and whose memory as faulty, as a test wants it. */
  private static final class FailingHost implements Host {

    private final AtomicInteger writes = new AtomicInteger();
    private volatile long free = Long.MAX_VALUE;
    private volatile Supplier<Throwable> failure;

    void failNext(Supplier<Throwable> next) {
      failure = next;
    }

    @Override
    public long freeSpace(Path directory) {
      return free;
    }

    @Override
    public void beforeCommit() {
      writes.incrementAndGet();
      Supplier<Throwable> now = failure;
      failure = null;
      if (now != null) {
        throwIt(now.get());
      }
    }

    private static void throwIt(Throwable failure) {
      if (failure instanceof Error error) {
        throw error;
      }
      if (failure instanceof RuntimeException e) {
        throw e;
      }
      fail("not unchecked: " + failure);
    }
  }
}
