package org.parley.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.parley.app.Amendments;
import org.parley.app.House;
import org.parley.app.LoadSettings;
import org.parley.app.Loader;
import org.parley.app.OpenDataset;
import org.parley.app.Stop;
import org.parley.app.Talks;
import org.parley.app.Unheard;

/** A small dataset on a server of its own, and a client that follows no redirect. */
final class Served implements AutoCloseable {

  static final String BASE = "https://example.org/data/";

  private final HttpClient client = HttpClient.newHttpClient();
  private final OpenDataset dataset;
  private final WebServer server;

  private Served(OpenDataset dataset, Settings settings) {
    this.dataset = dataset;
    this.server = WebServer.start(dataset, settings);
  }

  /** Two articles on talks in two cities. */
  static Served talks(Path folder, Settings settings) {
    return of(dataset(folder), settings);
  }

  static Served of(Path dataset, Settings settings) {
    return new Served(OpenDataset.alone(dataset), settings.port(0));
  }

  /** The same, and whoever has the token may change it. */
  static Served editable(Path folder, Limits limits, String token) {
    OpenDataset open = OpenDataset.alone(dataset(folder));
    Amendments amendments = new Amendments(new House(Talks::new), open);
    return new Served(
        open, Settings.usual().port(0).limits(limits).editing(new Editing(amendments, token)));
  }

  static Path dataset(Path folder) {
    Path dataset = folder.resolve("dataset");
    List<Path> articles =
        List.of(Talks.article(folder, "one", "Geneva"), Talks.article(folder, "two", "Istanbul"));
    new Loader(new House(Talks::new), dataset, new LoadSettings(Optional.of(BASE), false))
        .load(articles, new Unheard(), new Stop());
    return dataset;
  }

  OpenDataset dataset() {
    return dataset;
  }

  URI uri(String path) {
    return server.uri().resolve(path);
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(uri(path));
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = request(path);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.close();
    dataset.close();
  }
}
