package org.parley.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.article.Article;
import org.parley.coding.Coding;
import org.parley.coding.CodingJson;

/** Knows the hand-made codings of the sample articles: a dataset of many articles, no models. */
public final class ReadyCodings implements Coder {

  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final Path SEEDS = Path.of("seeds");

  /** Makes a dataset of all sample articles. */
  public static void loadInto(Path dataset) {
    House house = new House(ReadyCodings::new);
    new Loader(house, dataset, new LoadSettings(Optional.of("https://example.org/talks/"), false))
        .load(List.of(CASES, SEEDS), new Unheard(), new Stop());
  }

  @Override
  public Coding code(Article article) {
    String file = article.id() + ".json";
    return Stream.of(CASES.resolve(file), CASES.resolve("seed").resolve(file))
        .filter(Files::exists)
        .findFirst()
        .map(CodingJson::read)
        .orElseThrow();
  }
}
