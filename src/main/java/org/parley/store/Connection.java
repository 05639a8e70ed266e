package org.parley.store;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/**
 * The open dataset. TDB2 5.6.0 damages its node file when a write follows an aborted one in the
 * same connection, so an aborted write makes this connection suspect, and the next write first
 * waits for all readers, drops the connection and takes a new one.
 *
 * <p>Every method runs on a thread of {@link PrivateThreads}; all writing on one and the same.
 */
final class Connection {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PARTING = Duration.ofSeconds(5);

  private final DatasetDirectory directory;
  private final Host host;
  private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock(true);
  private volatile DatasetGraph dataset;
  private volatile boolean suspect;

  Connection(DatasetDirectory directory, Host host) {
    this.directory = directory;
    this.host = host;
    this.dataset = directory.connect();
  }

  <T> T read(Function<DatasetGraph, T> question) {
    gate.readLock().lock();
    try {
      DatasetGraph now = dataset;
      now.begin(TxnType.READ);
      try {
        return question.apply(now);
      } finally {
        now.end();
      }
    } finally {
      gate.readLock().unlock();
    }
  }

  /** All of the change or nothing of it. */
  void write(Consumer<DatasetGraph> change) {
    renewIfSuspect();
    suspect = true;
    DatasetGraph now = dataset;
    try {
      now.begin(TxnType.WRITE);
      change.accept(now);
      host.beforeCommit();
      now.commit();
      now.end();
      suspect = false;
    } catch (InternalError | RuntimeIOException e) {
      giveUp(now, e);
      throw diskFailed(e);
    } catch (Throwable e) {
      giveUp(now, e);
      throw e;
    }
  }

  /** Frees the writer's lock. What fails on the way is a trait of the first failure. */
  private static void giveUp(DatasetGraph now, Throwable failure) {
    try {
      if (now.isInTransaction()) {
        now.abort();
        now.end();
      }
    } catch (RuntimeException | InternalError e) {
      failure.addSuppressed(e);
    }
  }

  /**
   * TDB2 writes through mapped memory: a full disk shows as an InternalError, not as IOException.
   */
  private Fault diskFailed(Throwable e) {
    return Fault.of(ExitCode.IO, "the disk failed or is full while writing " + directory.path())
        .advise("make room and run the command again; what was stored before is kept")
        .causedBy(e);
  }

  /** Writes the live data into new files and drops the old ones. */
  void compact() {
    renewIfSuspect();
    alone(() -> DatabaseMgr.compact(dataset, true));
  }

  private void renewIfSuspect() {
    if (suspect) {
      alone(
          () -> {
            TDBInternal.expel(dataset, true);
            dataset = directory.connect();
          });
      suspect = false;
    }
  }

  /**
   * Gives the dataset free, unless a query does not end: then it goes with the process, and nobody
   * waits for it.
   */
  void close() {
    if (becomesQuiet(PARTING)) {
      try {
        TDBInternal.expel(dataset, true);
      } finally {
        gate.writeLock().unlock();
      }
    }
  }

  private void alone(Runnable task) {
    if (!becomesQuiet(PATIENCE)) {
      throw Fault.of(ExitCode.LIMIT, "a query that does not end keeps the dataset busy")
          .advise("end the program and start it again; what was stored is kept");
    }
    try {
      task.run();
    } finally {
      gate.writeLock().unlock();
    }
  }

  private boolean becomesQuiet(Duration patience) {
    try {
      return gate.writeLock().tryLock(patience.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody may interrupt the writer", e);
    }
  }
}
