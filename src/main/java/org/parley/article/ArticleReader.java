package org.parley.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.coding.Span;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/** Reads one file, with the sidecar beside it, into an article. */
public final class ArticleReader {

  /** Larger files are refused before they are read, in bytes. */
  public static final long LIMIT = 20_000_000;

  /** "They met" with a title would be the shortest; fewer words are no article. */
  private static final int FEWEST_WORDS = 3;

  private final Path file;
  private final Sidecar sidecar;
  private final ArticleBytes bytes;
  private final Optional<ArticleBytes> sidecarBytes;

  private ArticleReader(Path file) {
    this.file = file;
    this.bytes = ArticleBytes.read(file, LIMIT);
    this.sidecarBytes = sidecarOf(file).map(path -> ArticleBytes.read(path, LIMIT));
    this.sidecar = sidecarBytes.map(ArticleReader::sidecar).orElse(Sidecar.none());
  }

  /** Reads the article of a file. What cannot be used is a fault that says why. */
  public static Article read(Path file) {
    Format format = ArticleFiles.format(file);
    return new ArticleReader(file).article(format);
  }

  private Article article(Format format) {
    String decoded = bytes.decode(charset(format));
    if (decoded.isBlank()) {
      throw refused("empty file");
    }
    Draft draft = format.read(decoded, file.toString());
    List<Paragraph> prose = Passages.of(draft);
    checkLength(prose);
    checkLanguage(format, draft);
    List<Span> passages = prose.stream().map(Paragraph::span).toList();
    Metadata inText =
        Metadata.titled(Headline.of(draft.text(), passages).map(title -> title.in(draft.text())));
    Metadata metadata = sidecar.metadata().orElse(draft.metadata()).orElse(inText);
    return new Article(ArticleFiles.stem(file), draft.text(), metadata, passages, sha256());
  }

  private Charset charset(Format format) {
    return sidecar
        .charset()
        .or(
            () ->
                format instanceof Html ? DeclaredCharset.in(bytes.head(), file) : Optional.empty())
        .orElse(StandardCharsets.UTF_8);
  }

  private void checkLength(List<Paragraph> prose) {
    int words = prose.stream().mapToInt(paragraph -> Sentence.words(paragraph.text())).sum();
    if (words < FEWEST_WORDS) {
      throw refused("too short: " + words + (words == 1 ? " word" : " words"))
          .advise("an article has at least one sentence");
    }
  }

  /** A person who writes {@code language: en} into or beside an article overrules the detector. */
  private void checkLanguage(Format format, Draft draft) {
    Optional<String> vouched =
        sidecar
            .metadata()
            .language()
            .or(() -> format instanceof Markdown ? draft.metadata().language() : Optional.empty());
    Optional<String> foreign =
        vouched.isPresent()
            ? vouched.filter(tag -> !tag.toLowerCase(Locale.ROOT).startsWith("en"))
            : Language.foreign(draft.text());
    foreign.ifPresent(
        tag -> {
          throw refused("not English but " + Language.name(tag))
              .advise("Parley reads English; if it is, write 'language: en' into its sidecar");
        });
  }

  private Fault refused(String what) {
    return Fault.of(ExitCode.BAD_INPUT, what).at(file);
  }

  private static Sidecar sidecar(ArticleBytes found) {
    return Sidecar.read(found.decode(StandardCharsets.UTF_8), found.file().toString(), 0);
  }

  private static Optional<Path> sidecarOf(Path file) {
    return Optional.of(file.resolveSibling(ArticleFiles.stem(file) + ".yaml"))
        .filter(Files::exists);
  }

  private String sha256() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      bytes.into(digest);
      sidecarBytes.ifPresent(found -> found.into(digest));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
