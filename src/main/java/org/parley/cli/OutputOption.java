package org.parley.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Function;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import picocli.CommandLine.Option;

/**
 * Where a result goes and in which form. A file is written under another name and renamed when it
 * is whole, so a command that fails leaves no half file and does not touch the old one.
 */
final class OutputOption {

  /** Writes a result; what it throws means that there is none. */
  @FunctionalInterface
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file instead of standard output (-).")
  private Path file;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "The form of the output. Default: by the extension of FILE.")
  private String format;

  private Optional<String> format() {
    return Optional.ofNullable(format);
  }

  private Optional<Path> file() {
    return Optional.ofNullable(file).filter(path -> !path.toString().equals("-"));
  }

  /** The format: by name, else by the file's extension, else the usual one. */
  <T> T choose(Function<String, T> byName, Function<Path, T> byFile, T usual) {
    return format().map(byName).or(() -> file().map(byFile)).orElse(usual);
  }

  void write(Console console, Writing writing) throws IOException {
    if (file().isEmpty()) {
      writing.to(console.out());
      console.out().flush();
    } else if (Files.exists(file) && !Files.isRegularFile(file)) {
      direct(writing);
    } else {
      whole(writing);
    }
  }

  /** A pipe or a device such as {@code /dev/null} cannot be replaced by a file. */
  private void direct(Writing writing) throws IOException {
    if (Files.isDirectory(file)) {
      throw Fault.of(ExitCode.IO, "is a directory, not a file to write").at(file);
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      writing.to(out);
    }
  }

  private void whole(Writing writing) throws IOException {
    Path target = file.toAbsolutePath();
    Path draft =
        target.resolveSibling(
            "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    draft.toFile().deleteOnExit();
    try {
      try (OutputStream out = new BufferedOutputStream(open(draft))) {
        writing.to(out);
      }
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private OutputStream open(Path draft) {
    try {
      return Files.newOutputStream(
          draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
    } catch (IOException e) {
      throw Fault.of(ExitCode.IO, "cannot be written: its folder is missing or closed to you")
          .at(file)
          .causedBy(e);
    }
  }
}
