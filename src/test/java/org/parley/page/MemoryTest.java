package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class MemoryTest {

  private final AtomicReference<String> state = new AtomicReference<>("one");
  private final AtomicInteger worked = new AtomicInteger();
  private final Memory memory = new Memory(state::get);

  private String work() {
    return "text " + worked.incrementAndGet();
  }

  @Test
  void isWorkedOutAgainOnlyWhenTheDataHaveChanged() {
    assertThat(memory.of("page", this::work)).isEqualTo("text 1");
    assertThat(memory.of("page", this::work)).isEqualTo("text 1");
    state.set("two");
    assertThat(memory.of("page", this::work)).isEqualTo("text 2");
  }

  @Test
  void manyWhoAskAtOnceHaveItWorkedOutOnce() {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    CompletableFuture<String> first =
        CompletableFuture.supplyAsync(
            () ->
                memory.of(
                    "page",
                    () -> {
                      begun.countDown();
                      await(go);
                      return work();
                    }));
    await(begun);
    CompletableFuture<String> second =
        CompletableFuture.supplyAsync(() -> memory.of("page", this::work));
    go.countDown();

    assertThat(first.join()).isEqualTo(second.join()).isEqualTo("text 1");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aFailureIsNotRemembered() {
    assertThatThrownBy(
            () ->
                memory.of(
                    "page",
                    () -> {
                      throw new IllegalStateException("busy");
                    }))
        .hasMessage("busy");
    assertThat(memory.of("page", this::work)).isEqualTo("text 1");
  }
}
