package org.parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.parley.article.ArticleFiles;

/**
 * As many articles as are wanted, made of fewer: each is copied under new names, with its sidecar,
 * until there are enough. Codings that lie beside them stay behind, so that all are read.
 */
final class RepeatedArticles {

  private static final String SIDECAR = ".yaml";

  private final List<Path> originals;

  RepeatedArticles(List<Path> paths) {
    this.originals = ArticleFiles.find(paths);
  }

  List<Path> in(Path folder, int number) throws IOException {
    for (int i = 0; i < number; i++) {
      Path original = originals.get(i % originals.size());
      String name = String.format(Locale.ROOT, "%04d-%s", i, original.getFileName());
      Files.copy(original, folder.resolve(name));
      Path sidecar = original.resolveSibling(ArticleFiles.stem(original) + SIDECAR);
      if (Files.exists(sidecar)) {
        Files.copy(sidecar, folder.resolve(ArticleFiles.stem(folder.resolve(name)) + SIDECAR));
      }
    }
    return ArticleFiles.find(List.of(folder));
  }

  /** Each article once. */
  List<Path> originals() {
    return originals;
  }
}
