package org.parley.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/** What the dataset needs on disk. The figures are measured on TDB2 5.6.0. */
final class DiskRoom {

  /** A commit copies the path from root to leaf in each of the indexes, and grows some by 8 MB. */
  private static final long PER_COMMIT = 24L << 20;

  /** Six indexes of 32 bytes a quad, two thirds full, and as much again in the journal. */
  private static final long PER_QUAD = 600;

  /** Index files grow by mapped segments of this size, however little is in them. */
  private static final long SEGMENT = 8L << 20;

  private DiskRoom() {}

  static long forWrite(long quads, long textLength) {
    return PER_COMMIT + PER_QUAD * quads + 3 * textLength;
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

  /** The bytes of a generation of files, without the part of the last segments that is air. */
  static long used(Path generation) {
    try (Stream<Path> files = Files.list(generation)) {
      return files.mapToLong(DiskRoom::length).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long length(Path file) {
    try {
      long size = Files.size(file);
      return file.toString().endsWith(".dat") ? Math.max(0, size - SEGMENT) : size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a freshly compacted dataset of that many quads takes. */
  static long live(long quads) {
    return PER_QUAD * quads + SEGMENT;
  }
}
