package org.parley.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.app.House;
import org.parley.app.LoadSettings;
import org.parley.app.Loader;
import org.parley.app.OpenDataset;
import org.parley.app.Stop;
import org.parley.serve.Settings;
import org.parley.serve.WebServer;
import org.parley.store.Answer;

/**
 * The pages over a large dataset, by HTTP on loopback: how long until the first byte when a page is
 * asked for the first time and when it is asked for again, and how large it is compressed.
 *
 * <p>Arguments: the number of synthetic articles, or the folder of a dataset of them; the number of
 * rounds.
 */
public final class PagesBenchmark {

  private static final String THING =
      """
      SELECT ?thing { ?thing a <https://w3id.org/parley/ns#%s> . ?x ?p ?thing }
      GROUP BY ?thing ORDER BY DESC(COUNT(?x)) ?thing LIMIT 1
      """;

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI root;

  private PagesBenchmark(URI root) {
    this.root = root;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    if (Files.isDirectory(Path.of(args[0]))) {
      serve(Path.of(args[0]), Integer.parseInt(args[1]));
      return;
    }
    Path folder = Files.createTempDirectory("parley-bench");
    try {
      Path articles = Files.createDirectory(folder.resolve("articles"));
      List<Path> files = SyntheticTalks.write(articles, 0, Integer.parseInt(args[0]));
      Path dataset = folder.resolve("dataset");
      new Loader(new House(SyntheticTalks::new), dataset, LoadSettings.usual())
          .load(files, new Silence(), new Stop());
      serve(dataset, Integer.parseInt(args[1]));
    } finally {
      Folders.delete(folder);
    }
  }

  private static void serve(Path folder, int rounds) throws IOException, InterruptedException {
    try (OpenDataset dataset = OpenDataset.at(folder);
        WebServer server = WebServer.start(dataset, Settings.usual().port(0))) {
      PagesBenchmark bench = new PagesBenchmark(server.uri());
      for (Map.Entry<String, String> page : pages(dataset).entrySet()) {
        bench.measure(page.getKey(), page.getValue(), rounds);
      }
    }
  }

  /** Of each sort of thing the one that most is said of. */
  private static Map<String, String> pages(OpenDataset dataset) {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("overview", "");
    pages.put("network", "network.html");
    pages.put("search", "search.html?q=prisoners+truce");
    pages.put("articles", "list/articles.html");
    pages.put("actors", "list/actors.html");
    pages.put("places", "list/places.html");
    pages.put("meetings", "list/meeting.html");
    for (String kind : List.of("Article", "Meeting", "Actor", "Place", "Process")) {
      String iri = most(dataset, kind);
      pages.put("one " + kind, "doc/" + iri.substring(dataset.info().base().length()) + ".html");
    }
    return pages;
  }

  private static String most(OpenDataset dataset, String kind) {
    Answer.Table found =
        (Answer.Table) dataset.answer(THING.formatted(kind), Map.of(), Duration.ofMinutes(5));
    return found.value(0, "thing").orElseThrow().stringValue();
  }

  private void measure(String name, String path, int rounds)
      throws IOException, InterruptedException {
    URI uri = root.resolve(path);
    long cold = firstByte(uri);
    Series warm = new Series(name);
    for (int round = 0; round < rounds; round++) {
      warm.add(firstByte(uri));
    }
    System.out.printf(
        Locale.ROOT,
        "%s; first time %.3f s, %d KB compressed%n",
        warm,
        cold / 1e9,
        size(uri) / 1024);
  }

  private long firstByte(URI uri) throws IOException, InterruptedException {
    long start = System.nanoTime();
    try (InputStream body = get(uri)) {
      int first = body.read();
      long time = System.nanoTime() - start;
      if (first < 0) {
        throw new IllegalStateException(uri + " is empty");
      }
      body.transferTo(OutputStream.nullOutputStream());
      return time;
    }
  }

  private long size(URI uri) throws IOException, InterruptedException {
    try (InputStream body = get(uri)) {
      return body.readAllBytes().length;
    }
  }

  private InputStream get(URI uri) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri).header("Accept", "text/html").header("Accept-Encoding", "gzip").build();
    HttpResponse<InputStream> response =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    if (response.statusCode() != 200) {
      throw new IllegalStateException(uri + " answers " + response.statusCode());
    }
    return response.body();
  }
}
