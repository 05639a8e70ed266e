package org.parley.cli;

import org.parley.app.Stop;

/**
 * Ctrl-C while something is written: asks the run to stop at the next safe place and keeps the
 * process alive until it has said what it did. The process then ends with 130, as Java does it.
 */
final class Interruption implements AutoCloseable {

  /** Longer than any batch takes; after that nothing but the running batch is lost. */
  private static final long PATIENCE_SECONDS = 300;

  private final Stop stop = new Stop();
  private final Thread atExit = new Thread(this::await, "parley-stop");

  private Interruption() {}

  static Interruption watched() {
    Interruption interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(interruption.atExit);
    return interruption;
  }

  Stop stop() {
    return stop;
  }

  private void await() {
    stop.request();
    try {
      stop.awaitEnd(PATIENCE_SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts the end of the process", e);
    }
  }

  /** The run is over and everything is said. */
  @Override
  public void close() {
    stop.end();
    if (!stop.requested()) {
      try {
        Runtime.getRuntime().removeShutdownHook(atExit);
      } catch (IllegalStateException endingAlready) {
        // Ctrl-C came in this very moment; the hook has nothing to wait for any more.
      }
    }
  }
}
