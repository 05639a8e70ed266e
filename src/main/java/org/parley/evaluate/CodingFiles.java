package org.parley.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/** Finds the files that hold codings. */
final class CodingFiles {

  private CodingFiles() {}

  static List<Path> below(Path path) {
    if (!Files.exists(path)) {
      throw Fault.of(ExitCode.BAD_INPUT, "no such file or directory").at(path);
    }
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(CodingFiles::holdsCodings).sorted().toList();
    } catch (IOException failed) {
      throw Fault.of(ExitCode.IO, "cannot be read: " + failed.getMessage())
          .at(path)
          .causedBy(failed);
    }
  }

  private static boolean holdsCodings(Path file) {
    String name = file.toString();
    return Files.isRegularFile(file) && (name.endsWith(".json") || name.endsWith(".jsonl"));
  }
}
