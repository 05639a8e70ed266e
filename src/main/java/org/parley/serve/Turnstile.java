package org.parley.serve;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/**
 * Lets so many queries run at once and so many wait; whoever comes then is told to come back. So is
 * whoever comes while those that run have nearly filled the heap; one alone may always try.
 */
final class Turnstile {

  private static final double FULL = 0.85;

  private final Semaphore inside;
  private final Semaphore house;
  private final int places;
  private final Duration patience;
  private final DoubleSupplier heap;
  private final AtomicLong refused = new AtomicLong();

  /**
   * For a server with these limits.
   *
   * @param heap how full the heap is, 0 to 1
   */
  Turnstile(Limits limits, DoubleSupplier heap) {
    this.heap = heap;
    this.inside = new Semaphore(limits.queries(), true);
    this.places = limits.queries();
    this.house = new Semaphore(limits.queries() + limits.waiting());
    this.patience = limits.time();
  }

  <T> T pass(Supplier<T> query) {
    if (!house.tryAcquire()) {
      throw refused("too many queries at once");
    }
    try {
      if (running() > 0 && heap.getAsDouble() > FULL) {
        throw refused("the queries that run need all the memory");
      }
      if (!inside.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw refused("too many queries at once");
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

  private Refusal refused(String why) {
    refused.incrementAndGet();
    return Refusal.busy(why);
  }

  int running() {
    return places - inside.availablePermits();
  }

  long refused() {
    return refused.get();
  }
}
