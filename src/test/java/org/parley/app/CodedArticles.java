package org.parley.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.article.Article;
import org.parley.article.ArticleFiles;
import org.parley.coding.Coding;
import org.parley.coding.CodingJson;

/** Codings that stand beside their articles as {@code NAME.json}, made by hand; no models. */
public final class CodedArticles implements Coder {

  private final Map<String, Path> codings = new HashMap<>();

  /** All articles of these folders. */
  public CodedArticles(Path... folders) {
    for (Path file : ArticleFiles.find(List.of(folders))) {
      String name = ArticleFiles.stem(file);
      codings.put(name, file.resolveSibling(name + ".json"));
    }
  }

  @Override
  public Coding code(Article article) {
    return CodingJson.read(codings.get(article.id()));
  }
}
