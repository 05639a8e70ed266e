package org.parley.serve;

import java.util.concurrent.atomic.AtomicLong;

/**
 * How much lies in files until its clients have fetched it. There is room for so much and no more:
 * whoever asks for another long answer then is told to come back.
 */
final class Shelf {

  private final long room;
  private final AtomicLong taken = new AtomicLong();

  /**
   * An empty one.
   *
   * @param room in bytes
   */
  Shelf(long room) {
    this.room = room;
  }

  /**
   * A {@link Refusal} if a guest wants more than there is; the owner of the disk is asked for no
   * less.
   */
  void take(long bytes, Caller caller) {
    if (taken.addAndGet(bytes) > room && caller != Caller.OWNER) {
      taken.addAndGet(-bytes);
      throw Refusal.busy("too many long answers wait for their clients");
    }
  }

  void giveBack(long bytes) {
    taken.addAndGet(-bytes);
  }

  /** In bytes. */
  long taken() {
    return taken.get();
  }
}
