package org.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slow clients and bad queries, all at once; whoever asks how the server does gets an answer. */
class AbuseTest {

  private static final int SLOW = 200;
  private static final int DEAF = 70;

  private static final Limits LIMITS =
      new Limits(Duration.ofSeconds(2), 1000, 100_000, 2, 16, 500, Duration.ofSeconds(20));

  private static final Limits PATIENT =
      new Limits(Duration.ofSeconds(10), 1000, 100_000, 2, 16, 500, Duration.ofMinutes(5));

  private static final List<String> QUERIES =
      List.of(
          "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
          "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f",
          "SELECT (COUNT(*) AS ?n) { ?a ?b ?c OPTIONAL { ?d ?e ?f . ?g ?h ?i"
              + " FILTER NOT EXISTS { ?c ?f ?i } } FILTER (?c != ?a) }",
          "SELECT (COUNT(*) AS ?n) { ?a (pl:event|!pl:event|^pl:event)* ?c ."
              + " ?d (pl:event|!pl:event|^pl:event)* ?f . ?g ?h ?i }",
          "SELECT (STRLEN(GROUP_CONCAT(STR(?c))) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
          "SELECT * { BIND ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' AS ?c)"
              + " FILTER REGEX(?c, '^((a+)\\\\2?)+$') }",
          "SELECT (STRLEN(?x29) AS ?n) { BIND ('aaaaaaaaaaaaaaaa' AS ?x0) %s }"
              .formatted(doublings(30)),
          "SELECT DISTINCT ?a ?f ?h { ?a ?b ?c . ?d ?e ?f . ?h ?i ?j } OFFSET 100000000",
          "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } OFFSET 1000000000",
          "SELECT (REPLACE(?x, 'a', ?x) AS ?y) { BIND ('" + "a".repeat(5000) + "' AS ?x) }");

  @TempDir Path folder;

  private static String doublings(int end) {
    return IntStream.range(1, end)
        .mapToObj(i -> "BIND (CONCAT(?x%d, ?x%d) AS ?x%d)".formatted(i - 1, i - 1, i))
        .collect(Collectors.joining(" "));
  }

  @Test
  void theServerStaysWell() throws IOException {
    List<Socket> slow = new ArrayList<>();
    try (Served served = Served.talks(folder, Settings.usual().limits(LIMITS))) {
      for (int i = 0; i < SLOW; i++) {
        slow.add(slowClient(served, i));
      }
      List<CompletableFuture<Integer>> answers =
          QUERIES.stream().map(query -> ask(served, query)).toList();
      while (!answers.stream().allMatch(CompletableFuture::isDone)) {
        assertThat(health(served)).isEqualTo(200);
      }
      assertThat(answers).extracting(CompletableFuture::join).containsOnly(503);
      assertThat(served.get("/sparql?query=ASK%20%7B%7D").statusCode()).isEqualTo(200);
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  /** As many as there are threads and more, each with an answer too long for what lies between. */
  @Test
  void whoDoesNotReadTheAnswerHoldsNobodyUp() throws IOException {
    List<Socket> slow = new ArrayList<>();
    try (Served served = Served.talks(folder, Settings.usual().limits(PATIENT))) {
      for (int i = 0; i < DEAF; i++) {
        slow.add(deafClient(served));
      }
      assertThat(health(served)).isEqualTo(200);
      assertThat(served.get("/sparql?query=ASK%20%7B%7D").statusCode()).isEqualTo(200);
      assertThat(waiting(served)).isPositive();
      for (Socket socket : slow) {
        socket.close();
      }
      long end = System.nanoTime() + PATIENT.idle().toNanos();
      while (waiting(served) > 0 && System.nanoTime() < end) {
        Thread.onSpinWait();
      }
      assertThat(waiting(served)).isZero();
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  /** In bytes. */
  private static long waiting(Served served) {
    return served
        .get("/metrics")
        .body()
        .lines()
        .filter(line -> line.startsWith("parley_answers_waiting_bytes "))
        .mapToLong(line -> Long.parseLong(line.split(" ", 2)[1]))
        .findFirst()
        .orElseThrow();
  }

  /** Reads that the answer has begun, and no more of it. */
  private static Socket deafClient(Served served) throws IOException {
    String query =
        "SELECT ?x15 { BIND ('%s' AS ?x0) %s { SELECT ?a { ?a ?b ?c } LIMIT 10 } }"
            .formatted("a".repeat(16), doublings(16));
    Socket socket = new Socket();
    socket.setReceiveBufferSize(4096);
    socket.setSoTimeout(10_000);
    socket.connect(new InetSocketAddress(served.uri("/").getHost(), served.uri("/").getPort()));
    String request =
        "GET /sparql?format=csv&query=%s HTTP/1.1\r\nHost: localhost\r\n\r\n"
            .formatted(URLEncoder.encode(query, StandardCharsets.UTF_8));
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    byte[] status = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
    assertThat(new String(status, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 200");
    return socket;
  }

  /** Half of them stop in the middle of a header, half in the middle of a body. */
  private static Socket slowClient(Served served, int number) throws IOException {
    Socket socket = new Socket(served.uri("/").getHost(), served.uri("/").getPort());
    String begun =
        number % 2 == 0
            ? "GET /health HTTP/1.1\r\nHost: localhost\r\nX-Sl"
            : "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query"
                + "\r\nContent-Length: 1000\r\n\r\nASK {";
    socket.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
    return socket;
  }

  private static CompletableFuture<Integer> ask(Served served, String query) {
    HttpRequest request =
        served
            .request("/sparql")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
            .build();
    return HttpClient.newHttpClient()
        .sendAsync(request, HttpResponse.BodyHandlers.ofString())
        .thenApply(HttpResponse::statusCode);
  }

  /** Ten seconds are far above what it takes and far below for ever, on any machine. */
  private static int health(Served served) {
    return served.send(served.request("/health").timeout(Duration.ofSeconds(10))).statusCode();
  }
}
