package org.parley.store;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Threads that nobody outside can interrupt. An interrupt during file access closes TDB2's files
 * under it and leaves the writer's lock held for ever, so all file access happens here: callers
 * wait, and an interrupt that reaches them meanwhile is theirs to keep, not the task's.
 */
final class PrivateThreads implements AutoCloseable {

  private final ExecutorService threads;

  private PrivateThreads(ExecutorService threads) {
    this.threads = threads;
  }

  static PrivateThreads one(String name) {
    return new PrivateThreads(Executors.newSingleThreadExecutor(daemons(name)));
  }

  static PrivateThreads many(String name) {
    return new PrivateThreads(Executors.newCachedThreadPool(daemons(name)));
  }

  /** Does the task and waits for its end, however long it takes. */
  <T> T call(Callable<T> task) {
    return await(threads.submit(task), Long.MAX_VALUE);
  }

  /**
   * Does the task and waits no longer than given. The task goes on after that: there is no safe way
   * to stop it.
   *
   * @throws Overdue if it has not ended by then
   */
  <T> T call(Callable<T> task, Duration patience) {
    return await(threads.submit(task), System.nanoTime() + patience.toNanos());
  }

  private static <T> T await(Future<T> future, long deadline) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return deadline == Long.MAX_VALUE
              ? future.get()
              : future.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      throw thrown(e.getCause());
    } catch (TimeoutException e) {
      throw new Overdue(e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static RuntimeException thrown(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException e ? e : new IllegalStateException(cause);
  }

  /** Takes no more tasks; those under way run to their end. Never interrupts a running one. */
  @Override
  public void close() {
    threads.shutdown();
  }

  private static ThreadFactory daemons(String name) {
    return task -> {
      Thread thread = new Thread(task, name);
      thread.setDaemon(true);
      return thread;
    };
  }

  /** The time that a caller would wait is over. */
  static final class Overdue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Overdue(Throwable cause) {
      super(cause);
    }
  }
}
