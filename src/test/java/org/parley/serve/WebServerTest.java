package org.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebServerTest {

  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void start() {
    served = Served.talks(folder, Settings.usual());
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void aServerSaysThatItIsWell() {
    assertThat(served.get("/health").body()).contains("\"up\"");
  }

  @Test
  void theFirstPageIsHtml() {
    assertThat(served.get("/").headers().firstValue("Content-Type"))
        .contains("text/html; charset=utf-8");
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThat(served.get("/nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void whatTheServerDoesIsCounted() {
    served.get("/nothing");
    assertThat(served.get("/metrics").body())
        .containsPattern("parley_requests_total\\{status=\"404\"} [1-9]")
        .contains("# TYPE parley_queries_running gauge", "parley_memory_used_bytes ");
  }

  @Test
  void namesAreSuggestedAndQuotesFound() {
    assertThat(served.get("/suggest?q=rus").body()).contains(Served.BASE + "actor/rus");
    assertThat(served.get("/find?kind=quote&q=delegations%20Geneva").body())
        .contains("article/one#char=", "The delegations of Russia");
    assertThat(served.get("/suggest").statusCode()).isEqualTo(400);
  }

  @Test
  void theRequestIsAnsweredForAClientThatUnderstandsCompression() {
    String type =
        served
            .get("/", "Accept-Encoding", "gzip")
            .headers()
            .firstValue("Content-Encoding")
            .orElse("");
    assertThat(type).isEqualTo("gzip");
  }

  @Test
  void aProblemIsFoundInTheLogByTheNumberThatTheClientHas() {
    HttpResponse<String> answer = served.get("/nothing", "Accept", "application/json");
    String number = answer.headers().firstValue("X-Request-Id").orElseThrow();
    assertThat(answer.body()).contains("urn:request:" + number + "\"");
    assertThat(served.get("/nothing").headers().firstValue("X-Request-Id"))
        .isPresent()
        .get()
        .isNotEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/sparql", "/data", "/doc/actor/rus", "/health", "/metrics"})
  void whoAsksWhatIsPossibleIsToldAndOtherMethodsAreNot(String path) {
    HttpResponse<String> options = send(path, "OPTIONS");
    assertThat(options.statusCode()).isEqualTo(204);
    assertThat(options.headers().firstValue("Allow").orElse("")).startsWith("GET, HEAD, OPTIONS");
    assertThat(options.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    for (String method : List.of("DELETE", "PATCH", "PUT", "TRACE")) {
      HttpResponse<String> answer = send(path, method);
      assertThat(answer.statusCode()).as(method).isEqualTo(405);
      assertThat(answer.headers().firstValue("Allow").orElse("")).as(method).contains("GET");
    }
  }

  private static HttpResponse<String> send(String path, String method) {
    return served.send(served.request(path).method(method, BodyPublishers.noBody()));
  }
}
