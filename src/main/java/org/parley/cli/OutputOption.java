package org.parley.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.export.AtomicFile;
import org.parley.format.Format;
import org.parley.format.Formats;
import picocli.CommandLine.Option;

/**
 * Where a result goes and in which form. A file is written under another name and renamed when it
 * is whole, so a command that fails leaves no half file and does not touch the old one.
 */
final class OutputOption {

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
  <F extends Format> F choose(Formats<F> formats, F usual) {
    return format().map(formats::named).or(() -> file().map(formats::ofFile)).orElse(usual);
  }

  void write(Console console, Consumer<OutputStream> writing) throws IOException {
    if (file().isPresent()) {
      new AtomicFile(file).write(writing);
    } else {
      writing.accept(console.out());
      console.out().flush();
    }
  }
}
