package org.parley.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/** What the dataset needs on disk. The figures are measured on TDB2 5.6.0. */
final class DiskRoom {

  /** A commit copies the path from root to leaf in each of the indexes, and grows some by 8 MB. */
  private static final long PER_COMMIT = 24L << 20;

  /** Six indexes of 32 bytes a quad, two thirds full, and the nodes: 495 bytes were measured. */
  private static final long PER_QUAD = 500;

  /** Less than this is not worth a compaction, whatever of it is old. */
  private static final long SMALL = 32L << 20;

  private static final int BLOCK = 8192;

  private DiskRoom() {}

  static long forWrite(long quads, long textLength) {
    return PER_COMMIT + 2 * PER_QUAD * quads + 3 * textLength;
  }

  static void require(long needed, Path directory, Host host) {
    long free = host.freeSpace(directory);
    if (free < needed) {
      throw Fault.of(
              ExitCode.IO,
              "not enough room on disk for "
                  + directory
                  + ": "
                  + megabytes(free)
                  + " MB free, "
                  + megabytes(needed)
                  + " MB needed")
          .advise("make room and run the command again; what was stored before is kept");
    }
  }

  private static long megabytes(long bytes) {
    return (bytes + (1 << 20) - 1) >> 20;
  }

  /** The bytes in use in a generation of files. */
  static long used(Path generation) {
    try (Stream<Path> files = Files.list(generation)) {
      return files.mapToLong(DiskRoom::length).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The files of an index grow by 8 MB at a time and are mostly air. How many of their blocks are
   * in use stands in the file of the index's state: three numbers, of which the first is its root.
   */
  private static long length(Path file) {
    try {
      String name = file.toString();
      if (name.endsWith(".bpt") && Files.size(file) == 3L * Long.BYTES) {
        ByteBuffer state = ByteBuffer.wrap(Files.readAllBytes(file));
        return BLOCK * (state.getLong(Long.BYTES) + state.getLong(2 * Long.BYTES));
      }
      return name.endsWith(".obj") ? Files.size(file) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a freshly compacted dataset of that many quads takes. */
  static long live(long quads) {
    return PER_QUAD * quads;
  }

  /** If there are that many quads, so much disk is not too much for them. */
  static long quadsWorthKeeping(long used) {
    return used / live(4) + 1;
  }

  /** Whether a compaction would win so much that its time is well spent. */
  static boolean worthCompacting(long used, long quads) {
    return used > SMALL && used > 4 * live(quads);
  }
}
