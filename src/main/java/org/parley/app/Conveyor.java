package org.parley.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on many things at once and hands the results over in the order of the things, so that
 * threads never show in what is stored. Only a few things are under way at a time, however many
 * there are.
 */
final class Conveyor<T, R> implements AutoCloseable {

  private static final long GLANCE_MILLISECONDS = 50;

  /** So many that the threads have work while a batch of results is being stored. */
  private static final int AHEAD_A_THREAD = 32;

  private static final long STACK_BYTES = 64L << 20;

  private final Function<T, R> work;
  private final ExecutorService threads;
  private final int lookAhead;

  Conveyor(int threadCount, Function<T, R> work) {
    this.work = work;
    this.lookAhead = AHEAD_A_THREAD * threadCount;
    this.threads = Executors.newFixedThreadPool(threadCount, Conveyor::reader);
  }

  /**
   * Hands over the result of each thing, in order, until all are done or the stop is requested;
   * then what is under way is left to itself.
   */
  void run(List<T> things, Consumer<R> results, Stop stop) {
    Iterator<T> waiting = things.iterator();
    Deque<CompletableFuture<R>> underWay = new ArrayDeque<>();
    while (waiting.hasNext() || !underWay.isEmpty()) {
      while (waiting.hasNext() && underWay.size() < lookAhead) {
        T thing = waiting.next();
        underWay.add(CompletableFuture.supplyAsync(() -> work.apply(thing), threads));
      }
      CompletableFuture<R> first = underWay.remove();
      if (!ended(first, stop)) {
        return;
      }
      results.accept(first.join());
    }
  }

  /** Waits for the end of a piece of work; false if the stop came first. */
  private static boolean ended(CompletableFuture<?> one, Stop stop) {
    while (!stop.requested()) {
      try {
        one.get(GLANCE_MILLISECONDS, TimeUnit.MILLISECONDS);
        return true;
      } catch (TimeoutException stillWorking) {
        // Look at the stop again.
      } catch (ExecutionException e) {
        throw thrown(e.getCause());
      } catch (InterruptedException e) {
        throw new IllegalStateException("nobody interrupts a run; it has a Stop for that", e);
      }
    }
    return false;
  }

  private static RuntimeException thrown(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException e ? e : new IllegalStateException(cause);
  }

  /**
   * A daemon: Ctrl-C does not wait for articles that are only being read. Its stack is large, for
   * patterns are compiled and matched by recursion, as deep as the longest list of words.
   */
  private static Thread reader(Runnable task) {
    Thread thread = new Thread(null, task, "parley-reader", STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
