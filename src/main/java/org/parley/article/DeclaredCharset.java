package org.parley.article;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/** The charset that a web page declares in its head. */
final class DeclaredCharset {

  private static final Pattern DECLARED =
      Pattern.compile(
          "<meta[^>]{1,200}?charset\\s*=\\s*[\"']?([\\w:.-]+)|<\\?xml[^>]{1,100}encoding\\s*=\\s*[\"']([\\w:.-]+)",
          Pattern.CASE_INSENSITIVE);

  /** Browsers read these names as Windows' charset, which has more letters and no other. */
  private static final Set<String> WESTERN =
      Set.of("iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii");

  private DeclaredCharset() {}

  /**
   * Reads the declaration.
   *
   * @param head the first bytes, taken for ASCII
   */
  static Optional<Charset> in(String head, Object file) {
    Matcher matcher = DECLARED.matcher(head);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String name = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    // A page that declares UTF-16 in ASCII cannot be UTF-16.
    return name.toLowerCase(Locale.ROOT).startsWith("utf-16")
        ? Optional.of(StandardCharsets.UTF_8)
        : Optional.of(named(name, file));
  }

  private static Charset named(String name, Object file) {
    try {
      return WESTERN.contains(name.toLowerCase(Locale.ROOT))
          ? Charset.forName("windows-1252")
          : Charset.forName(name);
    } catch (UnsupportedCharsetException | IllegalCharsetNameException unknown) {
      throw Fault.of(ExitCode.BAD_INPUT, "declares an unknown charset: '" + name + "'")
          .at(file)
          .causedBy(unknown);
    }
  }
}
