package org.parley.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.parley.app.QueryLibrary;
import picocli.CommandLine.Option;

/** Whose queries have names: Parley's, and those of a folder. */
final class LibraryOption {

  @Option(
      names = "--queries",
      paramLabel = "DIR",
      description = "A folder of your own queries, a file NAME.rq each.")
  private Path folder;

  QueryLibrary open() {
    return new QueryLibrary(Optional.ofNullable(folder));
  }
}
