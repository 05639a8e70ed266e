package org.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.House;
import org.parley.app.LoadSettings;
import org.parley.app.Loader;
import org.parley.app.Stop;
import org.parley.app.Talks;
import org.parley.app.Unheard;

/** Nothing that an article or what stands beside it says becomes markup, script or a way out. */
class HostileArticleTest {

  private static final String MARKUP =
      "</script></title></textarea>'><script>alert(1)</script><img src=x onerror=alert(1)>";
  private static final String SCRIPT = "javascript:alert(1)";

  /** Types of blocks that a browser does not run. */
  private static final List<String> DATA = List.of("application/json", "application/ld+json");

  /** Pages: those around the article come first, then those of the ontology. */
  private static final int ENOUGH = 60;

  @TempDir Path folder;

  private Path hostile() {
    Path article = Talks.article(folder, "one", "Geneva " + MARKUP);
    Talks.file(
        folder,
        "one.yaml",
        """
        published: 2025-06-03
        publisher: '%s'
        author: "%s"
        licence: "%s"
        note: '%s'
        """
            .formatted(MARKUP.replace("'", "''"), SCRIPT, SCRIPT, MARKUP.replace("'", "''")));
    Path dataset = folder.resolve("dataset");
    new Loader(new House(Talks::new), dataset, new LoadSettings(Optional.of(Served.BASE), false))
        .load(List.of(article), new Unheard(), new Stop());
    return dataset;
  }

  @Test
  void noPageRunsOrLeadsToWhatAnArticleSays() {
    try (Served served = Served.of(hostile(), Settings.usual())) {
      URI root = served.uri("/");
      Set<URI> seen = new LinkedHashSet<>();
      Deque<URI> open = new ArrayDeque<>(List.of(served.uri("/doc/article/one.html"), root));
      boolean told = false;
      while (!open.isEmpty() && seen.size() < ENOUGH) {
        URI address = open.remove();
        if (seen.add(address)) {
          Document page = Jsoup.parse(served.get(address.toString()).body(), address.toString());
          assertThatNothingRuns(page);
          told |= page.text().contains(MARKUP);
          open.addAll(ways(page, root));
        }
      }
      assertThat(told).isTrue();
      assertThat(seen).hasSizeGreaterThan(10);
    }
  }

  private static void assertThatNothingRuns(Document page) {
    assertThat(page.select("img, [onerror], [onload], iframe, object, base")).isEmpty();
    assertThat(page.select("script:not([src])"))
        .allSatisfy(
            data -> {
              assertThat(data.attr("type")).isIn(DATA);
              assertThat(data.data()).doesNotContain("<script");
            });
    for (Element way : page.select("[href], [src], [action]")) {
      for (String name : List.of("href", "src", "action")) {
        assertThat(way.attr(name).strip().toLowerCase(Locale.ROOT))
            .doesNotStartWith("javascript:")
            .doesNotStartWith("data:");
      }
    }
  }

  private static List<URI> ways(Document page, URI root) {
    return page.select("a[href]").stream()
        .map(way -> way.absUrl("href").replaceFirst("#.*", ""))
        .filter(way -> way.startsWith(root.toString()))
        .filter(way -> way.equals(root.toString()) || way.endsWith(".html"))
        .map(URI::create)
        .toList();
  }
}
