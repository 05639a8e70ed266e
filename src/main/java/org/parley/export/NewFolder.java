package org.parley.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/** A folder that is there whole or not at all: filled under another name, then renamed. */
public final class NewFolder {

  /** Fills a folder that is there and empty. */
  public interface Filling<T> {
    T fill(Path folder) throws IOException;
  }

  private final Path folder;

  /** A folder that must not be there yet, or be empty. */
  public NewFolder(Path folder) {
    this.folder = folder;
  }

  public <T> T write(Filling<T> filling) {
    requireFree();
    try {
      Path parent = Files.createDirectories(folder.toAbsolutePath().getParent());
      return drafted(
          parent,
          draft -> {
            T filled = filling.fill(draft);
            Files.deleteIfExists(folder);
            Files.move(draft, folder);
            return filled;
          });
    } catch (IOException e) {
      throw Fault.of(ExitCode.IO, "cannot be written: " + e.getMessage()).at(folder).causedBy(e);
    }
  }

  /** Fills a folder that is gone afterwards, unless it was given another name. */
  public static <T> T drafted(Path parent, Filling<T> filling) throws IOException {
    Path draft = Files.createTempDirectory(parent, ".draft");
    try {
      return filling.fill(draft);
    } finally {
      delete(draft);
    }
  }

  private void requireFree() {
    if (Files.exists(folder) && !isEmptyFolder()) {
      throw Fault.of(ExitCode.USAGE, folder + " is there already and not empty")
          .advise("name a new folder");
    }
  }

  private boolean isEmptyFolder() {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
