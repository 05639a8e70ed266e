package org.parley.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;

/** The heap's highest fill so far, with garbage, and what of it is in use after a collection. */
final class Heap {

  private static final long MEGABYTE = 1 << 20;

  private Heap() {}

  static String told() {
    List<MemoryPoolMXBean> pools =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();
    long peak = pools.stream().map(MemoryPoolMXBean::getPeakUsage).mapToLong(MemoryUsage::getUsed).sum();
    System.gc();
    long live = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    return "heap of load: at most %d MB filled, %d MB in use after a collection, %d MB allowed"
        .formatted(peak / MEGABYTE, live / MEGABYTE, Runtime.getRuntime().maxMemory() / MEGABYTE);
  }
}
