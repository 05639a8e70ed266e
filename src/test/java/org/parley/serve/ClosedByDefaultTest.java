package org.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stranger, or a page in a browser, must not be able to do. */
class ClosedByDefaultTest {

  private static final Limits SMALL =
      new Limits(Duration.ofMillis(700), 50, 100_000, 2, 4, 300, Duration.ofSeconds(5));

  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void start() {
    served = Served.talks(folder, Settings.usual().limits(SMALL));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static HttpResponse<String> ask(String query) {
    return served.get("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
  }

  /** The client of the JDK does not let one forge these headers. */
  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket(served.uri("/").getHost(), served.uri("/").getPort())) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String status(String answer) {
    return answer.lines().findFirst().orElse("").replaceFirst("^HTTP/1.1 (\\d+).*", "$1");
  }

  @Test
  void aForeignNameOfTheHostIsNotAnswered() throws IOException {
    String rebound = raw("GET /health HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
    assertThat(status(rebound)).isEqualTo("421");
    String own = raw("GET /health HTTP/1.1\r\nHost: localhost:9\r\nConnection: close\r\n\r\n");
    assertThat(status(own)).isEqualTo("200");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example", "null", "http://localhost.evil.example"})
  void aPageOfAnotherSiteIsNotAnswered(String origin) {
    HttpResponse<String> answer = served.get("/sparql?query=ASK%20%7B%7D", "Origin", origin);
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void everyAnswerIsDressedForABrowser() {
    for (String path :
        new String[] {"/", "/health", "/sparql?query=x", "/nothing", "/doc/actor/rus"}) {
      HttpResponse<String> answer = served.get(path);
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
          .as(path)
          .contains("default-src 'none'")
          .doesNotContain("unsafe");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(answer.headers().firstValue("Server")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://127.0.0.1:1/sparql> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <http://127.0.0.1:1/sparql> { ?s ?p ?o } }",
        "SELECT (<java:java.lang.System.exit>(1) AS ?x) {}",
        "SELECT * { ?s <java:org.example.Property> ?o }",
        "SELECT (<http://jena.apache.org/ARQ/function#sprintf>('%9999999d', 1) AS ?x) {}",
        "LOAD <file:///etc/passwd>",
        "INSERT DATA { <x:s> <x:p> 1 }"
      })
  void nothingOutsideIsReached(String query) {
    assertThat(ask(query).statusCode()).isEqualTo(400);
  }

  @Test
  void noFileIsRead() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.ttl"), "<x:s> <x:p> 'TOPSECRET' .");
    HttpResponse<String> answer = ask("SELECT * FROM <%s> { ?s ?p ?o }".formatted(secret.toUri()));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain("TOPSECRET");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/..%2f..%2fetc/passwd",
        "/doc/..%2f..%2fetc%2fpasswd.ttl",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/doc/%00.ttl",
        "/..%5c..%5cetc"
      })
  void noPathLeadsOutOfTheSite(String path) throws IOException {
    String answer =
        raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(status(answer)).isIn("400", "404");
  }

  @Test
  void whatTakesTooLongIsAnErrorAndNeverAPart() {
    HttpResponse<String> answer =
        ask("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("0.7 s");
  }

  @Test
  void whatIsTooLongIsAnErrorAndNeverAPart() {
    HttpResponse<String> answer = ask("SELECT * { ?s ?p ?o }");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("more than 50 rows");
    assertThat(served.get("/data?default").statusCode()).isEqualTo(503);
  }

  @Test
  void aClientMayAskForLessTimeAndNotForMore() {
    String query =
        URLEncoder.encode(
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
            StandardCharsets.UTF_8);
    assertThat(served.get("/sparql?timeout=0.1&query=" + query).body()).contains("0.1 s");
    assertThat(served.get("/sparql?timeout=60&query=" + query).body()).contains("0.7 s");
    assertThat(served.get("/sparql?timeout=-1&query=" + query).statusCode()).isEqualTo(400);
  }

  @Test
  void aBodyThatIsTooLargeIsRefused() {
    HttpRequest.Builder request =
        served
            .request("/sparql")
            .header("Content-Type", SparqlEndpoint.QUERY)
            .POST(BodyPublishers.ofString("#" + "x".repeat(200_000)));
    assertThat(served.send(request).statusCode()).isEqualTo(413);
  }

  @Test
  void aBodyThatUnpacksToTooMuchIsRefused() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(new byte[50_000_000]);
    }
    HttpRequest.Builder request =
        served
            .request("/sparql")
            .headers("Content-Type", SparqlEndpoint.QUERY, "Content-Encoding", "gzip")
            .POST(BodyPublishers.ofByteArray(packed.toByteArray()));
    assertThat(served.send(request).statusCode()).isEqualTo(413);
  }

  @Test
  void headersWithoutEndAreRefused() throws IOException {
    String answer =
        raw("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(40_000) + "\r\n\r\n");
    assertThat(status(answer)).isEqualTo("431");
  }

  @Test
  void noErrorTellsOfTheMachine() throws IOException {
    String folderName = folder.toString();
    String[] answers = {
      ask("SELECT").body(),
      served.get("/doc/nothing").body(),
      raw("GET / HTTP/9.9\r\nHost: localhost\r\n\r\n"),
      raw("NONSENSE\r\n\r\n"),
      raw("GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
    };
    for (String answer : answers) {
      assertThat(answer)
          .doesNotContain(folderName)
          .doesNotContain("org.parley")
          .doesNotContain("Exception")
          .doesNotContainIgnoringCase("jetty")
          .doesNotContain("\tat ");
    }
  }

  @Test
  void anUpdateIsForbiddenUnlessTheServerWasToldOtherwise() {
    long before = served.dataset().store().size();
    for (String[] update :
        new String[][] {
          {"application/sparql-update", "CLEAR ALL"},
          {"application/x-www-form-urlencoded", "update=CLEAR%20ALL"}
        }) {
      HttpRequest.Builder request =
          served
              .request("/sparql")
              .header("Content-Type", update[0])
              .POST(BodyPublishers.ofString(update[1]));
      assertThat(served.send(request).statusCode()).isEqualTo(403);
    }
    assertThat(served.dataset().store().size()).isEqualTo(before);
  }

  @Test
  void looksChangeNothing() {
    long before = served.dataset().store().size();
    assertThat(served.get("/sparql?update=CLEAR%20ALL").statusCode()).isEqualTo(400);
    assertThat(served.get("/update?update=CLEAR%20ALL").statusCode()).isIn(404, 405);
    assertThat(served.dataset().store().size()).isEqualTo(before);
  }
}
