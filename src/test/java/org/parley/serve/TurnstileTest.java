package org.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TurnstileTest {

  private final AtomicInteger percent = new AtomicInteger();
  private final Turnstile turnstile = new Turnstile(Limits.USUAL, () -> percent.get() / 100.0);

  @Test
  void whileAQueryHasNearlyFilledTheHeapTheNextIsToldToComeBack() {
    turnstile.pass(
        () -> {
          percent.set(86);
          assertThatThrownBy(() -> turnstile.pass(() -> "second"))
              .isInstanceOfSatisfying(
                  Refusal.class,
                  refusal -> {
                    assertThat(refusal.status()).isEqualTo(503);
                    assertThat(refusal.headers()).containsKey("Retry-After");
                  });
          percent.set(40);
          return assertThat(turnstile.pass(() -> "third")).isEqualTo("third");
        });

    assertThat(turnstile.refused()).isEqualTo(1);
    assertThat(turnstile.running()).isZero();
  }

  @Test
  void aQueryAloneMayTryHoweverFullTheHeapIs() {
    percent.set(99);

    assertThat(turnstile.pass(() -> "first")).isEqualTo("first");
  }

  @Test
  void theHeapIsMeasuredAfterACollection() {
    System.gc();

    assertThat(new HeapGauge().share()).isBetween(0.001, 1.0);
  }
}
