package org.parley.serve;

import java.io.IOException;
import java.net.URI;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.parley.app.OpenDataset;
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
  private static final int STOP_MILLIS = 2_000;

  private final Server server;
  private final ServerConnector connector;

  private WebServer(Server server, ServerConnector connector) {
    this.server = server;
    this.connector = connector;
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
    server.setHandler(compressed(entrance(dataset, settings)));
    WebServer web = new WebServer(server, connector);
    web.start(settings);
    return web;
  }

  private static Entrance entrance(OpenDataset dataset, Settings settings) {
    Turnstile turnstile = new Turnstile(settings.limits());
    Metrics metrics = new Metrics(turnstile);
    Site pages = new Site(dataset, query -> dataset.answer(query, settings.limits().allowance()));
    Routes routes = new Routes(dataset, pages, turnstile, metrics, settings.limits());
    return new Entrance(new Doorkeeper(settings.hosts()), routes, metrics, settings.limits());
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
    } catch (IOException e) {
      stop();
      throw Fault.of(ExitCode.IO, "cannot listen on " + settings.address() + ":" + settings.port())
          .advise("another program may have the port; choose another with --port")
          .causedBy(e);
    } catch (Exception e) {
      stop();
      throw new IllegalStateException(e);
    }
  }

  /** Where it is reached; ends in a slash. */
  public URI uri() {
    String host = connector.getHost();
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
    stop();
  }
}
