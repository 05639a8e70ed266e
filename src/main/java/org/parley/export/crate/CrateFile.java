package org.parley.export.crate;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * A file of a package.
 *
 * @param path from the package's folder, with slashes
 * @param about what it is, in a sentence
 * @param content writes it
 */
public record CrateFile(
    String path, String mediaType, String about, Consumer<OutputStream> content) {

  /** A file with this text, in UTF-8. */
  public static CrateFile of(String path, String mediaType, String about, String text) {
    return new CrateFile(path, mediaType, about, out -> print(text, out));
  }

  private static void print(String text, OutputStream out) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
