package org.parley.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the machine can do to a write; tests stand in for it. */
interface Host {

  /** The machine as it is. */
  Host REAL =
      new Host() {
        @Override
        public long freeSpace(Path directory) {
          try {
            return Files.getFileStore(directory).getUsableSpace();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        }

        @Override
        public void beforeCommit() {
          // Nothing happens to a write on a sound machine.
        }
      };

  /** In bytes. */
  long freeSpace(Path directory);

  /** Called inside the write transaction when everything is written and nothing is committed. */
  void beforeCommit();
}
