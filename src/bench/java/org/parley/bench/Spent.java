package org.parley.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * The time that a piece of work takes, and that of the processors, compiler and collector with
 * them: on a machine that others use, the latter says more.
 */
final class Spent {

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final Series time;
  private final Series processor;

  Spent(String what) {
    this.time = new Series(what);
    this.processor = new Series(what + ", processors");
  }

  /** Does the work and notes what it takes. */
  void on(Work work) throws Exception {
    long start = System.nanoTime();
    long startProcessor = SYSTEM.getProcessCpuTime();
    work.run();
    processor.add(SYSTEM.getProcessCpuTime() - startProcessor);
    time.add(System.nanoTime() - start);
  }

  Series time() {
    return time;
  }

  Series processor() {
    return processor;
  }

  @Override
  public String toString() {
    return time + System.lineSeparator() + processor;
  }

  /** What is measured. */
  @FunctionalInterface
  interface Work {
    void run() throws Exception;
  }
}
