package org.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

class PreparationTest {

  private static final Duration SOON = Duration.ofMillis(5);

  private final AtomicReference<String> state = new AtomicReference<>("one");
  private final BlockingQueue<String> prepared = new LinkedBlockingQueue<>();

  private String next() throws InterruptedException {
    return prepared.poll(10, TimeUnit.SECONDS);
  }

  @Test
  void theWorkIsDoneAtTheStartAndAfterEachChange() throws InterruptedException {
    try (Preparation preparation =
        new Preparation(state::get, wanted -> prepared.add(state.get()), SOON)) {
      preparation.begin();
      assertThat(next()).isEqualTo("one");
      state.set("two");
      assertThat(next()).isEqualTo("two");
    }
    assertThat(prepared).isEmpty();
  }

  @Test
  void whatCannotBePreparedIsTriedAgainAfterTheNextChange() throws InterruptedException {
    Consumer<BooleanSupplier> work =
        wanted -> {
          prepared.add(state.get());
          throw Fault.of(ExitCode.LIMIT, "too much");
        };
    try (Preparation preparation = new Preparation(state::get, work, SOON)) {
      preparation.begin();
      assertThat(next()).isEqualTo("one");
      state.set("two");
      assertThat(next()).isEqualTo("two");
    }
  }

  @Test
  void theWorkLearnsThatItIsNoLongerWanted() throws InterruptedException {
    Consumer<BooleanSupplier> work =
        wanted -> {
          prepared.add("begun");
          while (wanted.getAsBoolean()) {
            Thread.onSpinWait();
          }
          prepared.add("ended");
        };
    try (Preparation preparation = new Preparation(state::get, work, SOON)) {
      preparation.begin();
      assertThat(next()).isEqualTo("begun");
    }
    assertThat(next()).isEqualTo("ended");
  }
}
