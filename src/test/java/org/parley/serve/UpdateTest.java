package org.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Updates over HTTP: who may send one, what it may change, and that it holds. */
class UpdateTest {

  private static final String TOKEN = "a-token-of-the-test-0123456789";
  private static final String BEARER = "Bearer " + TOKEN;
  private static final String UPDATE = "application/sparql-update";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String CORRECTIONS = Served.BASE + "graph/corrections";

  private static final String RETRACT =
      "INSERT { GRAPH <"
          + CORRECTIONS
          + "> { [] a pl:Correction ; pl:decision code:retract ;"
          + " pl:corrects ?m ; dct:creator \"A. Reader\" ; rdfs:comment \"not so\" } }"
          + " WHERE { ?m a pl:Meeting ; pl:place/rdfs:label ?city FILTER(STR(?city) = \"Geneva\") }";

  private static final Limits LIMITS =
      new Limits(Duration.ofSeconds(1), 5000, 100_000, 2, 16, 100, Duration.ofSeconds(30));

  @TempDir private static Path folder;
  private static Served served;

  @BeforeAll
  static void start() {
    served = Served.editable(folder, LIMITS, TOKEN);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static HttpResponse<String> update(String text, String... headers) {
    HttpRequest.Builder request =
        served
            .request("/sparql")
            .header("Content-Type", UPDATE)
            .POST(BodyPublishers.ofString(text));
    return served.send(headers.length == 0 ? request : request.headers(headers));
  }

  private static HttpResponse<String> updateWithToken(String text) {
    return update(text, "Authorization", BEARER);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static List<String> rows(String query) {
    return served.get("/sparql?format=csv&query=" + encoded(query)).body().lines().skip(1).toList();
  }

  /** Everything there is; the tests that are refused must leave it so. */
  private static List<String> everything() {
    return rows("SELECT ?g ?s ?p ?o { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g ?s ?p ?o");
  }

  private static List<String> meetings() {
    return rows("SELECT ?m { ?m a pl:Meeting }");
  }

  @Test
  void aDecisionHoldsAtOnceAndIsTakenBackAtOnce() {
    List<String> before = everything();
    String tag = served.get("/sparql?query=ASK%7B%7D").headers().firstValue("ETag").orElseThrow();
    assertThat(meetings()).hasSize(2);
    HttpResponse<String> taken = updateWithToken(RETRACT);
    assertThat(taken.statusCode()).describedAs(taken.body()).isEqualTo(200);
    assertThat(taken.body()).contains("correction:1 a pl:Correction").contains("A. Reader");
    assertThat(meetings()).hasSize(1);
    assertThat(served.get("/sparql?query=ASK%7B%7D").headers().firstValue("ETag"))
        .isPresent()
        .isNotEqualTo(Optional.of(tag));
    String correction = "<" + Served.BASE + "correction/1>";
    HttpResponse<String> undone =
        updateWithToken(
            "DELETE WHERE { GRAPH <" + CORRECTIONS + "> { " + correction + " ?p ?o } }");
    assertThat(undone.statusCode()).describedAs(undone.body()).isEqualTo(204);
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void anUpdateComesAsAFormToo() {
    HttpRequest.Builder request =
        served
            .request("/sparql")
            .headers("Content-Type", FORM, "Authorization", BEARER)
            .POST(
                BodyPublishers.ofString(
                    "update=" + encoded("DELETE DATA { GRAPH <urn:g> { <urn:s> <urn:p> 1 } }")));
    assertThat(served.send(request).statusCode()).isEqualTo(204);
  }

  @Test
  void anUpdateWithoutTheTokenIsUnauthorized() {
    HttpResponse<String> none = update(RETRACT);
    assertThat(none.statusCode()).isEqualTo(401);
    assertThat(none.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    assertThat(meetings()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bearer a-token-of-the-test-012345678",
        "Bearer a-token-of-the-test-0123456789x",
        "Bearer ",
        "Basic YS10b2tlbi1vZi10aGUtdGVzdC0wMTIzNDU2Nzg5",
        "a-token-of-the-test-0123456789"
      })
  void anUpdateWithAnotherTokenIsUnauthorized(String wrong) {
    assertThat(update(RETRACT, "Authorization", wrong).statusCode()).isEqualTo(401);
    assertThat(meetings()).hasSize(2);
  }

  @Test
  void theTokenCountsInTheHeaderOnly() {
    HttpRequest.Builder request =
        served
            .request("/sparql?access_token=" + TOKEN)
            .header("Content-Type", UPDATE)
            .POST(BodyPublishers.ofString(RETRACT));
    assertThat(served.send(request).statusCode()).isEqualTo(401);
  }

  @Test
  void theKeyOfTheCommandsIsForReading() throws IOException {
    String plate = Files.readString(folder.resolve("dataset/server.json"));
    String key = plate.replaceFirst("(?s).*\"key\":\"([^\"]+)\".*", "$1");
    assertThat(update(RETRACT, "Authorization", "Bearer " + key).statusCode()).isEqualTo(403);
  }

  @Test
  void aPageOfAnotherSiteCannotUpdateEvenWithTheToken() {
    HttpResponse<String> answer =
        update(RETRACT, "Authorization", BEARER, "Origin", "https://evil.example");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(meetings()).hasSize(2);
  }

  @Test
  void anUpdateDoesNotComeByGet() {
    String path = "/sparql?update=" + encoded(RETRACT);
    assertThat(served.get(path, "Authorization", BEARER).statusCode()).isEqualTo(400);
    assertThat(meetings()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LOAD <file:///etc/passwd>",
        "LOAD <http://localhost/data> INTO GRAPH <CORRECTIONS>",
        "CREATE GRAPH <urn:g>",
        "DROP GRAPH <CORRECTIONS>",
        "CLEAR ALL",
        "CLEAR SILENT DEFAULT",
        "COPY <urn:a> TO <CORRECTIONS>",
        "MOVE <urn:a> TO <CORRECTIONS>",
        "ADD <urn:a> TO <CORRECTIONS>",
        "INSERT { GRAPH <CORRECTIONS> { ?s ?p ?o } } WHERE { SERVICE <http://localhost/> { ?s ?p ?o } }",
        "INSERT { GRAPH <CORRECTIONS> { ?s ?p ?x } } WHERE { ?s ?p ?o BIND(<java:java.lang.System>(?o) AS ?x) }",
        "INSERT DATA { GRAPH <CORRECTIONS> { <urn:s> <urn:p> 1 } } ; CLEAR ALL",
        "DELETE DATA { GRAPH <urn:g> { <urn:s> <urn:p> 1 } } ; INSERT { <urn:s> ?p 1 } WHERE { ?s ?p ?o }",
        "INSERT DATA { ?s a pl:Correction }",
        "SELECT * { ?s ?p ?o }"
      })
  void whatIsNoPlainChangeOfStatementsIsRefused(String text) {
    List<String> before = everything();
    assertThat(updateWithToken(text.replace("CORRECTIONS", CORRECTIONS)).statusCode())
        .isEqualTo(400);
    assertThat(everything()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <urn:s> <urn:p> 1 }",
        "INSERT DATA { GRAPH <https://example.org/data/graph/article/one> { <urn:s> <urn:p> 1 } }",
        "DELETE WHERE { GRAPH ?g { ?m a pl:Meeting } }",
        "WITH <https://example.org/data/graph/derived> INSERT { ?m a pl:Other } WHERE { GRAPH ?g { ?m a pl:Meeting } }",
        "INSERT { GRAPH ?g { <urn:s> <urn:p> 1 } } WHERE { GRAPH ?g { ?m a pl:Meeting } }"
      })
  void otherGraphsAreNotForPeopleToWrite(String text) {
    List<String> before = everything();
    HttpResponse<String> answer = updateWithToken(text);
    assertThat(answer.statusCode()).describedAs(answer.body()).isEqualTo(403);
    assertThat(answer.body()).contains(CORRECTIONS);
    assertThat(everything()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<urn:s> <urn:p> 1 | is no pl:Correction",
        "[] a pl:Correction ; pl:decision code:retract | lacks 'thing'",
        "[] a pl:Correction ; pl:decision code:retract ; pl:corrects <urn:nothing> | nothing",
        "[] a pl:Correction ; pl:decision code:burn ; pl:corrects place:geneva | burn",
        "[] a pl:Correction ; pl:decision code:same ; pl:corrects <urn:a> ; pl:sha256 \"x\" | cannot have",
        "[] a pl:Correction ; pl:decision code:same, code:retract | twice"
      })
  void whatIsNoDecisionIsRefused(String triples, String message) {
    List<String> before = everything();
    HttpResponse<String> answer =
        updateWithToken("INSERT DATA { GRAPH <" + CORRECTIONS + "> { " + triples + " } }");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(message);
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void aDecisionIsNotTakenBackByHalves() {
    assertThat(updateWithToken(RETRACT).statusCode()).isEqualTo(200);
    List<String> before = everything();
    String comment = "GRAPH <" + CORRECTIONS + "> { ?c rdfs:comment ?why }";
    for (String half :
        Stream.of(
                "DELETE WHERE { C }",
                "DELETE { C } INSERT { GRAPH <G> { ?c rdfs:comment 'x' } } WHERE { C }")
            .map(
                text -> text.replace("C }", comment + " }").replace("<G>", "<" + CORRECTIONS + ">"))
            .toList()) {
      HttpResponse<String> answer = updateWithToken(half);
      assertThat(answer.statusCode()).describedAs(half).isEqualTo(400);
      assertThat(answer.body()).contains("whole");
    }
    assertThat(everything()).isEqualTo(before);
    assertThat(
            updateWithToken("DELETE WHERE { GRAPH <" + CORRECTIONS + "> { ?c ?p ?o } }")
                .statusCode())
        .isEqualTo(204);
    assertThat(meetings()).hasSize(2);
  }

  @Test
  void theProtocolNamesGraphsOnlyForAnUpdateThatNamesNone() {
    HttpRequest.Builder request =
        served
            .request("/sparql?using-graph-uri=" + encoded("urn:g"))
            .headers("Content-Type", UPDATE, "Authorization", BEARER)
            .POST(BodyPublishers.ofString("WITH <urn:g> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }"));
    assertThat(served.send(request).statusCode()).isEqualTo(400);
  }

  @Test
  void theConditionLooksAtTheGraphsThatTheRequestNames() {
    HttpRequest.Builder request =
        served
            .request("/sparql?using-graph-uri=" + encoded(Served.BASE + "graph/article/two"))
            .headers("Content-Type", UPDATE, "Authorization", BEARER)
            .POST(BodyPublishers.ofString(RETRACT));
    assertThat(served.send(request).statusCode()).isEqualTo(204);
    assertThat(meetings()).hasSize(2);
  }

  @Test
  void anUpdateThatTakesTooMuchIsStoppedAndTheNextOneHolds() {
    String slow =
        "INSERT { GRAPH <"
            + CORRECTIONS
            + "> { ?a ?b ?f } } WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?c != ?f && ?f != ?i && ?b = ?h && ?c = ?i && ?f = ?a) }";
    assertThat(updateWithToken(slow).statusCode()).isEqualTo(503);
    String many =
        "INSERT { GRAPH <" + CORRECTIONS + "> { ?a ?b ?f } } WHERE { ?a ?b ?c . ?d ?e ?f }";
    assertThat(updateWithToken(many).statusCode()).isEqualTo(503);
    assertThat(updateWithToken(RETRACT).statusCode()).isEqualTo(200);
    assertThat(
            updateWithToken("DELETE WHERE { GRAPH <" + CORRECTIONS + "> { ?c ?p ?o } }")
                .statusCode())
        .isEqualTo(204);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "POST", "DELETE", "PATCH"})
  void theGraphStoreIsForReadingEvenWithTheToken(String method) {
    HttpRequest.Builder request =
        served
            .request("/data?graph=" + encoded(CORRECTIONS))
            .headers("Content-Type", "text/turtle", "Authorization", BEARER)
            .method(method, BodyPublishers.ofString("<urn:s> <urn:p> 1 ."));
    HttpResponse<String> answer = served.send(request);
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
  }

  @Test
  void theServiceTellsThatItTakesUpdates() {
    assertThat(served.get("/sparql", "Accept", "text/turtle").body()).contains("SPARQL11Update");
  }
}
