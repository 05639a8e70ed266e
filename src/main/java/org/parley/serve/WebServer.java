package org.parley.serve;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.parley.app.Doorplate;
import org.parley.app.OpenDataset;
import org.parley.app.Search;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.page.Site;

/**
 * A dataset that is being served. Requests run on Jetty's threads, which Jetty interrupts when it
 * stops; what touches the dataset's files runs on the store's own, which nobody interrupts.
 */
public final class WebServer implements AutoCloseable {

  private static final int THREADS = 64;
  private static final int HEADERS = 16 * 1024;

  /** In bytes: eight of the longest answers that a guest may have. */
  private static final long SHELF = 1L << 30;

  private static final int STOP_MILLIS = 2_000;
  private static final Duration LOOKED_FOR_CHANGES = Duration.ofSeconds(1);

  private final Server server;
  private final ServerConnector connector;
  private final OpenDataset dataset;
  private final Keys keys;
  private final Preparation preparation;

  private WebServer(
      Server server,
      ServerConnector connector,
      OpenDataset dataset,
      Keys keys,
      Preparation preparation) {
    this.server = server;
    this.connector = connector;
    this.dataset = dataset;
    this.keys = keys;
    this.preparation = preparation;
  }

  /** Starts to serve. The dataset stays the caller's to close, after the server. */
  public static WebServer start(OpenDataset dataset, Settings settings) {
    QueuedThreadPool threads = new QueuedThreadPool(THREADS);
    threads.setName("parley-web");
    threads.setDaemon(true);
    Server server = new Server(threads);
    server.setStopTimeout(STOP_MILLIS);
    server.setErrorHandler(new LastResort());
    ServerConnector connector = new ServerConnector(server, connections());
    connector.setHost(settings.address());
    connector.setPort(settings.port());
    connector.setIdleTimeout(settings.limits().idle().toMillis());
    server.addConnector(connector);
    server.addBean(new NetworkConnectionLimit(settings.limits().connections(), server));
    Keys keys = Keys.of(settings.editing());
    Search search = new Search(dataset);
    Site pages =
        new Site(dataset, query -> dataset.answer(query, settings.limits().allowance()), search);
    server.setHandler(compressed(entrance(dataset, pages, search, settings, keys)));
    Preparation preparation = new Preparation(dataset::state, pages::prepare, LOOKED_FOR_CHANGES);
    WebServer web = new WebServer(server, connector, dataset, keys, preparation);
    web.start(settings);
    return web;
  }

  private static Entrance entrance(
      OpenDataset dataset, Site pages, Search search, Settings settings, Keys keys) {
    Turnstile turnstile = new Turnstile(settings.limits(), new HeapGauge()::share);
    Shelf shelf = new Shelf(SHELF);
    Metrics metrics = new Metrics(turnstile, shelf);
    Routes routes = new Routes(dataset, pages, search, turnstile, metrics, settings);
    Doorkeeper doorkeeper = new Doorkeeper(settings.names(), keys);
    return new Entrance(doorkeeper, routes, metrics, settings.limits(), shelf);
  }

  private static CompressionHandler compressed(Handler handler) {
    CompressionHandler compression = new CompressionHandler(handler);
    compression.putCompression(new GzipCompression());
    return compression;
  }

  private static HttpConnectionFactory connections() {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(HEADERS);
    return new HttpConnectionFactory(http);
  }

  private void start(Settings settings) {
    try {
      server.start();
      dataset.announce(plate());
      preparation.begin();
    } catch (IOException e) {
      stop();
      throw Fault.of(ExitCode.IO, "cannot listen on " + settings.address() + ":" + settings.port())
          .advise(
              "another program may have the port, or the address is not this machine's; choose"
                  + " others with --port and --address")
          .causedBy(e);
    } catch (Fault e) {
      stop();
      throw e;
    } catch (Exception e) {
      stop();
      throw new IllegalStateException(e);
    }
  }

  private Doorplate plate() {
    return Doorplate.of(uri(), keys.owner());
  }

  /** Where it is reached from this machine; ends in a slash. */
  public URI uri() {
    String host = Settings.EVERYWHERE.getOrDefault(connector.getHost(), connector.getHost());
    String shown = host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://" + shown + ":" + connector.getLocalPort() + "/");
  }

  private void stop() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Takes no more requests, gives those under way a moment, and ends. */
  @Override
  public void close() {
    dataset.withdraw(plate());
    preparation.close();
    stop();
  }
}
