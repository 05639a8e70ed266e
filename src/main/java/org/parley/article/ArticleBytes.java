package org.parley.article;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/** The bytes of a file, read whole and decoded without mercy: a wrong character is never kept. */
final class ArticleBytes {

  /** Where HTML has to declare its charset, and some more, in bytes. */
  private static final int HEAD = 4096;

  private final Path file;
  private final byte[] bytes;

  private ArticleBytes(Path file, byte[] bytes) {
    this.file = file;
    this.bytes = bytes;
  }

  static ArticleBytes read(Path file, long limit) {
    if (Files.isDirectory(file)) {
      throw Fault.of(ExitCode.BAD_INPUT, "is a directory").at(file);
    }
    try {
      long size = Files.size(file);
      if (size > limit) {
        throw Fault.of(
                ExitCode.BAD_INPUT, "has " + size + " bytes, more than the limit of " + limit)
            .at(file)
            .advise("an article is one text; cut the file into its articles");
      }
      return new ArticleBytes(file, Files.readAllBytes(file));
    } catch (NoSuchFileException missing) {
      throw Fault.of(ExitCode.BAD_INPUT, "no such file").at(file).causedBy(missing);
    } catch (IOException failed) {
      throw Fault.of(ExitCode.IO, "cannot be read: " + failed.getMessage())
          .at(file)
          .causedBy(failed);
    }
  }

  Path file() {
    return file;
  }

  /** Feeds the bytes to a digest. */
  void into(MessageDigest digest) {
    digest.update(bytes);
  }

  /** The first bytes, where a page declares its charset, taken for ASCII. */
  String head() {
    return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
  }

  /** The text, without a byte order mark. */
  String decode(Charset charset) {
    if (!charset.name().startsWith("UTF-") || charset.equals(StandardCharsets.UTF_8)) {
      refuseBinary();
    }
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw Fault.of(
              ExitCode.BAD_INPUT,
              "not " + charset.name() + ": wrong byte at offset " + in.position())
          .at(file)
          .advise("convert it, or declare its charset in the sidecar ('charset: windows-1252')");
    }
    String text = out.flip().toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private void refuseBinary() {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw Fault.of(ExitCode.BAD_INPUT, "binary file: byte 0 at offset " + i).at(file);
      }
    }
  }
}
