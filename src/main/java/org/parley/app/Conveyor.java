package org.parley.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * Works on many things at once and hands the results over in the order of the things, so that
 * threads never show in what is stored. Only a few things are under way at a time, however many
 * there are.
 */
final class Conveyor<T, R> implements AutoCloseable, Iterator<R> {

  private final Iterator<T> things;
  private final Function<T, R> work;
  private final ExecutorService threads;
  private final Deque<CompletableFuture<R>> underWay = new ArrayDeque<>();
  private final int lookAhead;

  Conveyor(List<T> things, int threadCount, Function<T, R> work) {
    this.things = things.iterator();
    this.work = work;
    this.lookAhead = 4 * threadCount;
    this.threads =
        Executors.newFixedThreadPool(
            threadCount,
            task -> {
              Thread thread = new Thread(task, "parley-reader");
              // Ctrl-C does not wait for articles that are only being read.
              thread.setDaemon(true);
              return thread;
            });
  }

  @Override
  public boolean hasNext() {
    return !underWay.isEmpty() || things.hasNext();
  }

  @Override
  public R next() {
    while (things.hasNext() && underWay.size() < lookAhead) {
      T thing = things.next();
      underWay.add(CompletableFuture.supplyAsync(() -> work.apply(thing), threads));
    }
    try {
      return underWay.remove().join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e;
    }
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
