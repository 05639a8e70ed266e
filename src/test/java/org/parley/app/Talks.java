package org.parley.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.parley.article.Article;
import org.parley.coding.Coding;
import org.parley.coding.CodingJson;

/** Articles of one meeting each and a coder that knows how they are written; no models. */
public final class Talks implements Coder {

  private static final String CODING =
      """
      {"article": "%s", "coder": "test", "events": [
        {"id": "e1", "type": "Meeting", "status": "actual", "time": "2025-06-02", "place": ["%s"],
         "roles": {"participant": [["Russia"], ["Ukraine"]]},
         "evidence": [{"start": %d, "end": %d}]}]}""";

  private final AtomicInteger coded = new AtomicInteger();

  /** Writes an article: Russia and Ukraine met in that city. */
  public static Path article(Path folder, String name, String city) {
    return file(
        folder,
        name + ".txt",
        "Talks in "
            + city
            + "\n\nThe delegations of Russia and of Ukraine met in the city of "
            + city
            + " on the second of June and they spoke for two hours about the war.\n");
  }

  public static Path file(Path folder, String name, String content) {
    try {
      return Files.writeString(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How often it was asked. */
  public int coded() {
    return coded.get();
  }

  @Override
  public Coding code(Article article) {
    coded.incrementAndGet();
    String city = article.text().lines().findFirst().orElseThrow().substring("Talks in ".length());
    int start = article.text().indexOf("The delegations");
    int end = article.text().stripTrailing().length();
    return CodingJson.read(CODING.formatted(article.id(), city, start, end));
  }
}
