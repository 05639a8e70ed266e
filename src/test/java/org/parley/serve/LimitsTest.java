package org.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a client reaches that comes with too many, or says too little, or too much. */
class LimitsTest {

  private static final Duration LONG = Duration.ofSeconds(30);
  private static final String ENDLESS =
      "/sparql?query="
          + URLEncoder.encode(
              "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
              StandardCharsets.UTF_8);

  @TempDir Path folder;

  private Served served(Limits limits) {
    return Served.talks(folder, Settings.usual().limits(limits));
  }

  private static Socket connected(Served served, String begun) throws IOException {
    Socket socket = new Socket(served.uri("/").getHost(), served.uri("/").getPort());
    socket.setSoTimeout((int) LONG.toMillis());
    socket.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
    return socket;
  }

  private static String answer(Socket socket) throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void aPageOnALimitNamesNoOptionThatItsReaderDoesNotHave() {
    Limits limits = new Limits(Duration.ofMillis(300), 1000, 100_000, 2, 16, 100, LONG);
    try (Served served = served(limits)) {
      HttpResponse<String> page =
          served.get(
              "/query.html?query=" + ENDLESS.replaceFirst(".*query=", ""), "Accept", "text/html");
      assertThat(page.statusCode()).isEqualTo(503);
      assertThat(page.body()).contains("<h1>", "stopped after 0.3 s").doesNotContain("--timeout");
    }
  }

  @Test
  void whoFallsSilentIsLeft() throws IOException {
    Limits limits = new Limits(LONG, 1000, 100_000, 2, 16, 100, Duration.ofMillis(300));
    try (Served served = served(limits);
        Socket mute = connected(served, "");
        Socket head = connected(served, "GET /health HTTP/1.1\r\nHost: localhost\r\nX-Sl");
        Socket body =
            connected(
                served,
                "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\n"
                        .formatted(SparqlEndpoint.QUERY)
                    + "Content-Length: 1000\r\n\r\nASK {")) {
      assertThat(answer(mute)).isEmpty();
      assertThat(answer(head)).doesNotContain("200");
      assertThat(answer(body)).startsWith("HTTP/1.1 408");
    }
  }

  @Test
  void whoComesWhenTheHouseIsFullWaitsOutside() throws IOException {
    String health = "GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    Limits limits = new Limits(LONG, 1000, 100_000, 2, 16, 2, LONG);
    try (Served served = served(limits)) {
      Socket one = connected(served, "GET");
      Socket two = connected(served, "GET");
      try (Socket three = connected(served, health)) {
        three.setSoTimeout(500);
        assertThatThrownBy(() -> answer(three)).isInstanceOf(SocketTimeoutException.class);
        one.close();
        two.close();
        three.setSoTimeout((int) LONG.toMillis());
        assertThat(answer(three)).startsWith("HTTP/1.1 200");
      }
    }
  }

  @Test
  void aQueryThatNeitherRunsNorWaitsIsToComeBack() {
    Limits limits = new Limits(Duration.ofSeconds(3), 1000, 100_000, 1, 0, 100, LONG);
    try (Served served = served(limits)) {
      CompletableFuture<HttpResponse<String>> first =
          CompletableFuture.supplyAsync(() -> served.get(ENDLESS));
      while (!first.isDone()
          && !served.get("/metrics").body().contains("parley_queries_running 1")) {
        Thread.onSpinWait();
      }
      HttpResponse<String> second = served.get("/sparql?query=ASK%20%7B%7D");
      assertThat(second.statusCode()).isEqualTo(503);
      assertThat(second.body()).contains("too many queries");
      assertThat(second.headers().firstValue("Retry-After")).isPresent();
      assertThat(first.join().body()).contains("3.0 s");
      assertThat(served.get("/metrics").body()).contains("parley_queries_refused_total 1");
      assertThat(served.get("/sparql?query=ASK%20%7B%7D").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aQueryOfMoreThan65536CharactersIsTooLarge() {
    try (Served served = served(Limits.USUAL)) {
      for (int length : new int[] {65_536, 65_537}) {
        String query = "ASK {} #" + "x".repeat(length - 8);
        HttpResponse<String> answer =
            served.send(
                served
                    .request("/sparql")
                    .header("Content-Type", SparqlEndpoint.QUERY)
                    .POST(BodyPublishers.ofString(query)));
        assertThat(answer.statusCode()).isEqualTo(length > 65_536 ? 413 : 200);
      }
    }
  }
}
