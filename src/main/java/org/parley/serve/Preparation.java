package org.parley.serve;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.parley.fault.Fault;

/**
 * Works out after a start, and after each change of the data, what counts over the whole dataset,
 * so that the first reader need not wait for it. What cannot be worked out is told to whoever asks
 * for it then.
 */
final class Preparation implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "parley-prepare");
            thread.setDaemon(true);
            return thread;
          });

  private final Supplier<String> state;
  private final Consumer<BooleanSupplier> work;
  private final Duration pause;
  private String prepared = "";
  private volatile boolean open = true;

  /**
   * Does nothing until it begins.
   *
   * @param state another one after each change
   * @param work is told by what it is given whether to go on
   * @param pause between two looks at the state
   */
  Preparation(Supplier<String> state, Consumer<BooleanSupplier> work, Duration pause) {
    this.state = state;
    this.work = work;
    this.pause = pause;
  }

  void begin() {
    // It ends with its thread, and what goes wrong in it comes up again for whoever asks.
    ScheduledFuture<?> unused =
        thread.scheduleWithFixedDelay(this::look, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void look() {
    String now = state.get();
    if (!now.equals(prepared)) {
      prepared = now;
      try {
        work.accept(() -> open);
      } catch (Fault toBeToldToWhoeverAsks) {
        return;
      }
    }
  }

  /** Begins nothing more, and gives what is under way a moment; nobody interrupts it. */
  @Override
  public void close() {
    open = false;
    CompletableFuture<Void> idle = CompletableFuture.runAsync(() -> {}, thread);
    thread.shutdown();
    idle.completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS).join();
  }
}
