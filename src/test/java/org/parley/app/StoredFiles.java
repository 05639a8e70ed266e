package org.parley.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.intake.Checksum;

/** The files of a dataset, to see whether anything has touched them. */
final class StoredFiles {

  private StoredFiles() {}

  /** The checksum of each but the lock, which names the process. */
  static Map<String, String> sums(Path dataset) {
    Map<String, String> sums = new TreeMap<>();
    try (Stream<Path> all = Files.walk(dataset)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (!file.toString().endsWith(".lock")) {
          String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
          sums.put(file.toString(), Checksum.of(bytes));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sums;
  }
}
