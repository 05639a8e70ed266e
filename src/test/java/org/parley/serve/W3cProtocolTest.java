package org.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.turtle.GraphFormat;

/** W3C's tests of the SPARQL 1.1 protocol, over real HTTP, on a server that takes updates. */
class W3cProtocolTest {

  private static final String TOKEN = "a-token-of-the-test-0123456789";
  private static final int OFFICIAL = 34;

  @TempDir private static Path folder;
  private static Served served;

  @BeforeAll
  static void start() {
    served = Served.editable(folder, Limits.USUAL, TOKEN);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static List<JsonNode> cases() throws IOException {
    List<JsonNode> cases = new ArrayList<>();
    try (InputStream in = W3cProtocolTest.class.getResourceAsStream("/w3c-protocol.yaml")) {
      new YAMLMapper().readTree(in).forEach(cases::add);
    }
    return cases;
  }

  private static Stream<String> applying() throws IOException {
    return cases().stream()
        .filter(each -> !each.has("reason"))
        .map(each -> each.path("name").asText());
  }

  private static JsonNode named(String name) throws IOException {
    return cases().stream()
        .filter(each -> each.path("name").asText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String filled(String text) {
    return text.replace("{one}", Served.BASE + "graph/article/one")
        .replace("{two}", Served.BASE + "graph/article/two")
        .replace("{three}", Served.BASE + "graph/ontology")
        .replace("{corrections}", Served.BASE + "graph/corrections")
        .replace("[one]", Served.BASE + "article/one")
        .replace("[two]", Served.BASE + "article/two")
        .replace("[three]", "https://w3id.org/parley/ns%23Meeting");
  }

  private static HttpResponse<String> sent(JsonNode each) {
    // In a body nobody undoes the percent sign.
    String body = filled(each.path("body").asText()).replace("%23Meeting", "#Meeting");
    HttpRequest.Builder request =
        served
            .request(filled(each.path("path").asText()))
            .header("Authorization", "Bearer " + TOKEN)
            .method(
                each.path("method").asText(),
                BodyPublishers.ofString(
                    body, Charset.forName(each.path("charset").asText("UTF-8"))));
    if (each.has("type")) {
      request.header("Content-Type", each.path("type").asText());
    }
    return served.send(request);
  }

  @Test
  void everyOfficialTestIsThereOnceOrSaysWhyNot() throws IOException {
    assertThat(cases()).extracting(each -> each.path("name").asText()).doesNotHaveDuplicates();
    assertThat(cases()).hasSize(OFFICIAL);
    assertThat(applying()).hasSize(OFFICIAL - 5);
  }

  @ParameterizedTest
  @MethodSource("applying")
  void theServerDoesWhatTheProtocolSays(String name) throws IOException {
    JsonNode each = named(name);
    HttpResponse<String> answer = sent(each);
    assertThat(answer.statusCode() / 100)
        .describedAs(answer.body())
        .isEqualTo(each.path("status").asInt());
    String type = answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
    switch (each.path("answer").asText()) {
      case "true" -> assertThat(answer.body()).containsPattern("\"boolean\"\\s*:\\s*true");
      case "boolean" -> assertThat(type).isEqualTo("application/sparql-results+json");
      case "table" -> {
        assertThat(type).isEqualTo("application/sparql-results+json");
        assertThat(answer.body()).contains("\"value\"");
      }
      case "graph" -> assertThat(GraphFormat.of(type).mediaType()).isEqualTo(type);
      default -> assertThat(each.has("answer")).isFalse();
    }
  }
}
