package org.parley.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Asks a long run to end at the next safe place, and waits until it has. A flag and not an
 * interrupt: an interrupt during a commit would wedge the store.
 */
public final class Stop {

  private final CountDownLatch requested = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);

  public void request() {
    requested.countDown();
  }

  public boolean requested() {
    return requested.getCount() == 0;
  }

  /** Waits until somebody asks. */
  public void awaitRequest() throws InterruptedException {
    requested.await();
  }

  /** Says that the run is over and nothing is written any more. */
  public void end() {
    ended.countDown();
  }

  /** Waits for the end of the run; false if it did not come in that time. */
  public boolean awaitEnd(long seconds) throws InterruptedException {
    return ended.await(seconds, TimeUnit.SECONDS);
  }
}
