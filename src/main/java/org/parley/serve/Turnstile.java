package org.parley.serve;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Lets so many queries run at once and so many wait; whoever comes then is told to come back. */
final class Turnstile {

  private final Semaphore inside;
  private final Semaphore house;
  private final int places;
  private final Duration patience;
  private final AtomicLong refused = new AtomicLong();

  Turnstile(Limits limits) {
    this.inside = new Semaphore(limits.queries(), true);
    this.places = limits.queries();
    this.house = new Semaphore(limits.queries() + limits.waiting());
    this.patience = limits.time();
  }

  <T> T pass(Supplier<T> query) {
    if (!house.tryAcquire()) {
      throw full();
    }
    try {
      if (!inside.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw full();
      }
      try {
        return query.get();
      } finally {
        inside.release();
      }
    } catch (InterruptedException e) {
      throw Refusal.busy("the server is being stopped").causedBy(e);
    } finally {
      house.release();
    }
  }

  private Refusal full() {
    refused.incrementAndGet();
    return Refusal.busy("too many queries at once");
  }

  int running() {
    return places - inside.availablePermits();
  }

  long refused() {
    return refused.get();
  }
}
