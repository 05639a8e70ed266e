package org.parley.article;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.parley.coding.Span;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/** Reads one file, with the sidecar beside it, into an article. */
public final class ArticleReader {

  /** Larger files are refused before they are read. */
  public static final long LIMIT = 20_000_000;

  private ArticleReader() {}

  public static Article read(Path file) {
    ArticleBytes bytes = ArticleBytes.read(file, LIMIT);
    Optional<ArticleBytes> beside = sidecarOf(file).map(path -> ArticleBytes.read(path, LIMIT));
    Sidecar sidecar =
        beside
            .map(found -> found.decode(StandardCharsets.UTF_8))
            .map(yaml -> Sidecar.read(yaml, beside.get().file().toString(), 0))
            .orElse(Sidecar.none());
    String text = bytes.decode(sidecar.charset().orElse(StandardCharsets.UTF_8));
    if (text.isBlank()) {
      throw Fault.of(ExitCode.BAD_INPUT, "empty file").at(file);
    }
    List<Span> passages = Passages.of(text);
    Metadata metadata = sidecar.metadata().orElse(titled(passages.get(0).in(text)));
    return new Article(ArticleFiles.stem(file), text, metadata, passages, sha256(bytes, beside));
  }

  private static Optional<Path> sidecarOf(Path file) {
    return Optional.of(file.resolveSibling(ArticleFiles.stem(file) + ".yaml"))
        .filter(Files::exists);
  }

  private static Metadata titled(String title) {
    Metadata none = Metadata.none();
    return new Metadata(
        Optional.of(title),
        none.published(),
        none.publisher(),
        none.author(),
        none.url(),
        none.language(),
        none.licence(),
        none.note());
  }

  private static String sha256(ArticleBytes article, Optional<ArticleBytes> sidecar) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      article.into(digest);
      sidecar.ifPresent(found -> found.into(digest));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
