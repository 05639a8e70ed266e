package org.parley.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/**
 * The texts of a dataset's articles, as they were decoded, beside its graphs: a page that shows a
 * fact in its text needs the text that the offsets count in, and the file that it came from may
 * have moved. A text is found by the checksum that its article's graph keeps, so a graph and its
 * text cannot belong to different versions, whenever a run dies. Compressed, for the checksum that
 * the form brings with it.
 */
final class Texts {

  private static final String ENDING = ".txt.gz";

  private final Path folder;

  /**
   * The texts of a dataset.
   *
   * @param dataset its folder
   */
  Texts(Path dataset) {
    this.folder = dataset.resolve("texts");
  }

  boolean has(String sha256) {
    return Files.isRegularFile(file(sha256));
  }

  /** Keeps a text, whole or not at all. */
  void keep(String sha256, String text) {
    Path file = file(sha256);
    try {
      Files.createDirectories(file.getParent());
      Path draft = Files.createTempFile(file.getParent(), "text", ".part");
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(draft))) {
        out.write(text.getBytes(StandardCharsets.UTF_8));
      }
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw Fault.of(ExitCode.IO, "cannot keep the text: " + e.getMessage()).at(file).causedBy(e);
    }
  }

  /** The text; empty if it was never kept or is damaged. */
  Optional<String> text(String sha256) {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file(sha256)))) {
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }

  /** Drops these texts. */
  void drop(Set<String> sha256s) {
    for (String sha256 : sha256s) {
      try {
        Files.deleteIfExists(file(sha256));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Drops every text but these, and what runs that died have left. */
  void retain(Set<String> sha256s) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> stale =
          walk.filter(Files::isRegularFile).filter(file -> !isOneOf(file, sha256s)).toList();
      for (Path file : stale) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOneOf(Path file, Set<String> sha256s) {
    String name = file.getFileName().toString();
    return name.endsWith(ENDING)
        && sha256s.contains(name.substring(0, name.length() - ENDING.length()));
  }

  /** In folders by the first two digits, which keeps each of them small. */
  private Path file(String sha256) {
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256 + ENDING);
  }
}
