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
    Draft draft = Draft.plain(text);
    List<Span> passages = Passages.of(draft);
    Metadata found = Metadata.titled(Headline.of(text, passages).map(title -> title.in(text)));
    Metadata metadata = sidecar.metadata().orElse(found);
    return new Article(ArticleFiles.stem(file), text, metadata, passages, sha256(bytes, beside));
  }

  private static Optional<Path> sidecarOf(Path file) {
    return Optional.of(file.resolveSibling(ArticleFiles.stem(file) + ".yaml"))
        .filter(Files::exists);
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
