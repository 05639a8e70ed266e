package org.parley.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which Parley coded an article: a checksum of its own jar, so of every rule, word list, name and
 * line of code. An article coded by another Parley is coded again; builds are reproducible, so the
 * same Parley is the same everywhere.
 */
final class Signature {

  private static final int DIGITS = 12;

  private Signature() {}

  /** As {@code parley 3f2a90c1d4e5}. */
  static String ofThisParley() {
    try {
      return "parley "
          + of(
              Path.of(Signature.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The checksum of a jar or of a folder of classes. */
  static String of(Path code) {
    MessageDigest digest = sha256();
    try (Stream<Path> walk = Files.walk(code);
        OutputStream sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
      for (Path file : files) {
        sink.write(code.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        Files.copy(file, sink);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
