package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class PrivateThreadsTest {

  @Test
  void aTaskThatIsOverdueGoesOnUninterrupted() throws Exception {
    CountDownLatch goOn = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    AtomicBoolean interrupted = new AtomicBoolean();
    try (PrivateThreads threads = PrivateThreads.many("test")) {
      assertThatThrownBy(
              () ->
                  threads.call(
                      () -> {
                        try {
                          goOn.await();
                        } catch (InterruptedException e) {
                          interrupted.set(true);
                        }
                        ended.countDown();
                        return null;
                      },
                      Duration.ofMillis(50)))
          .isInstanceOf(PrivateThreads.Overdue.class);
      assertThat(threads.call(() -> "next")).isEqualTo("next");
    }
    goOn.countDown();
    ended.await();

    assertThat(interrupted).isFalse();
  }

  @Test
  void whatATaskThrowsReachesTheCallerAsItIs() {
    try (PrivateThreads threads = PrivateThreads.one("test")) {
      IllegalStateException failure = new IllegalStateException("on purpose");

      assertThatThrownBy(
              () ->
                  threads.call(
                      () -> {
                        throw failure;
                      }))
          .isSameAs(failure);
    }
  }
}
