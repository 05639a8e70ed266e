package org.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.QueryResults;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The SPARQL 1.1 Protocol, as W3C's protocol tests put it, and clients that others wrote. */
class ProtocolTest {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String QUERY = "application/sparql-query";
  private static final String MEETINGS = "SELECT ?m { ?m a pl:Meeting }";
  private static final String ONE = Served.BASE + "graph/article/one";

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

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static HttpResponse<String> post(
      String path, String type, String body, String... headers) {
    HttpRequest.Builder request =
        served.request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body));
    return served.send(headers.length == 0 ? request : request.headers(headers));
  }

  @Test
  void aQueryComesByGet() {
    HttpResponse<String> answer = served.get("/sparql?query=" + encoded("ASK {}"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type"))
        .contains("application/sparql-results+json");
    assertThat(answer.body()).contains("true");
  }

  @Test
  void aQueryComesAsAForm() {
    assertThat(post("/sparql", FORM, "query=" + encoded("ASK {}")).body()).contains("true");
  }

  @Test
  void aQueryComesAsItIs() {
    assertThat(post("/sparql", QUERY + "; charset=utf-8", "ASK {}").body()).contains("true");
  }

  @Test
  void aVariableGetsItsValueBesideTheQuery() {
    String query = "SELECT ?name { ?s rdfs:label ?name }";
    String geneva = encoded("$name") + "=" + encoded("\"no such \\\"name\\\" } #\"@en");
    assertThat(
            served.get("/sparql?format=csv&query=" + encoded(query) + "&" + geneva).body().strip())
        .isEqualTo("name");
    String meeting = encoded("$type") + "=" + encoded("<https://w3id.org/parley/ns#Meeting>");
    assertThat(
            served
                .get(
                    "/sparql?format=csv&query="
                        + encoded("SELECT ?m { ?m a ?type }")
                        + "&"
                        + meeting)
                .body()
                .lines())
        .hasSize(3);
    for (String wrong : List.of("Meeting", "<no iri>", "\"a\" \"b\"", "")) {
      String path =
          "/sparql?query=" + encoded("SELECT ?m { ?m a ?type }") + "&$type=" + encoded(wrong);
      assertThat(served.get(path).statusCode()).describedAs(wrong).isEqualTo(400);
    }
  }

  @Test
  void twoQueriesAtOnceAreNone() {
    assertThat(served.get("/sparql?query=ASK%20%7B%7D&query=ASK%20%7B%7D").statusCode())
        .isEqualTo(400);
  }

  @Test
  void aQueryOfAnotherKindIsUnsupported() {
    assertThat(post("/sparql", "text/plain", "ASK {}").statusCode()).isEqualTo(415);
  }

  @Test
  void aFormWithoutAQueryIsNone() {
    assertThat(post("/sparql", FORM, "other=1").statusCode()).isEqualTo(400);
  }

  @Test
  void aQueryThatIsNotUtf8IsRefused() {
    HttpRequest.Builder request =
        served
            .request("/sparql")
            .header("Content-Type", QUERY)
            .POST(
                BodyPublishers.ofByteArray("ASK { ?s ?p 'é' }".getBytes(StandardCharsets.UTF_16)));
    assertThat(served.send(request).statusCode()).isEqualTo(400);
  }

  @Test
  void aMistakeInAQueryIsToldWithItsPlace() {
    HttpResponse<String> answer = post("/sparql", QUERY, "SELECT ?m WHERE { ?m a }");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("line 1, column 24").contains("^");
  }

  @Test
  void programsAreToldOfMistakesAsJson() {
    HttpResponse<String> answer =
        post("/sparql", QUERY, "SELECT", "Accept", "application/sparql-results+json");
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body()).contains("\"status\":400");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
  void otherMethodsAreNotAllowed(String method) {
    HttpResponse<String> answer =
        served.send(served.request("/sparql").method(method, BodyPublishers.ofString("ASK {}")));
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET");
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, application/sparql-results+json",
    "application/sparql-results+xml, application/sparql-results+xml",
    "text/csv, text/csv; charset=utf-8",
    "text/tab-separated-values, text/tab-separated-values; charset=utf-8",
    "'text/html;q=0.9, */*;q=0.1', application/sparql-results+json",
    "'text/csv;q=0.2, application/sparql-results+xml;q=0.5', application/sparql-results+xml"
  })
  void aTableComesInTheFormThatIsLikedBest(String accept, String type) {
    HttpResponse<String> answer =
        served.get("/sparql?query=" + encoded(MEETINGS), "Accept", accept);
    assertThat(answer.headers().firstValue("Content-Type")).contains(type);
    assertThat(answer.headers().firstValue("Vary").orElse("")).contains("Accept");
    assertThat(answer.body()).contains(Served.BASE + "event/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/n-triples",
        "application/ld+json",
        "application/rdf+xml"
      })
  void aGraphComesInTheFormThatIsLiked(String type) {
    String query = encoded("CONSTRUCT { ?m a pl:Meeting } { ?m a pl:Meeting }");
    HttpResponse<String> answer = served.get("/sparql?query=" + query, "Accept", type);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
  }

  @Test
  void whatNobodyCanGiveIsNotAcceptable() {
    HttpResponse<String> answer =
        served.get("/sparql?query=" + encoded(MEETINGS), "Accept", "image/png");
    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(answer.body()).contains("text/csv");
    assertThat(
            served
                .get("/sparql?query=" + encoded("ASK {}"), "Accept", "application/trig")
                .statusCode())
        .isEqualTo(406);
  }

  @Test
  void aLinkCanNameTheForm() {
    assertThat(served.get("/sparql?format=csv&query=" + encoded(MEETINGS)).body())
        .startsWith("m\r\n");
    assertThat(served.get("/sparql?format=nosuch&query=" + encoded(MEETINGS)).statusCode())
        .isEqualTo(406);
  }

  @Test
  void theRequestChoosesTheDefaultGraph() {
    String count = "SELECT (COUNT(DISTINCT ?a) AS ?n) { ?a a pl:Article }";
    String path = "/sparql?format=csv&query=" + encoded(count);
    assertThat(served.get(path).body()).isEqualTo("n\r\n2\r\n");
    assertThat(served.get(path + "&default-graph-uri=" + encoded(ONE)).body())
        .isEqualTo("n\r\n1\r\n");
    String other =
        encoded("SELECT (COUNT(DISTINCT ?a) AS ?n) FROM <http://ex/none> { ?a a pl:Article }");
    assertThat(
            served
                .get("/sparql?format=csv&query=" + other + "&default-graph-uri=" + encoded(ONE))
                .body())
        .isEqualTo("n\r\n1\r\n");
  }

  @Test
  void theRequestChoosesTheNamedGraphs() {
    String count = "SELECT (COUNT(DISTINCT ?a) AS ?n) { GRAPH ?g { ?a a pl:Article } }";
    String path = "/sparql?format=csv&query=" + encoded(count);
    assertThat(served.get(path + "&named-graph-uri=" + encoded(ONE)).body())
        .isEqualTo("n\r\n1\r\n");
  }

  @Test
  void anEndpointWithoutAQueryDescribesItself() {
    String description = served.get("/sparql", "Accept", "text/turtle").body();
    assertThat(description).contains("sparql-service-description#").contains("void:triples");
  }

  @Test
  void aHeadHasTheHeadersOfAGetAndNoBody() {
    HttpRequest.Builder head =
        served
            .request("/sparql?query=" + encoded(MEETINGS))
            .method("HEAD", BodyPublishers.noBody());
    HttpResponse<String> answer = served.send(head);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.headers().firstValue("Content-Type"))
        .contains("application/sparql-results+json");
  }

  @Test
  void theGraphStoreGivesAGraphTheUnionAndTheDataset() {
    assertThat(served.get("/data?graph=" + encoded(ONE)).body()).contains("Geneva");
    assertThat(served.get("/graph/article/one").body()).contains("Geneva");
    assertThat(served.get("/data?default", "Accept", "application/n-triples").body())
        .contains("Geneva", "Istanbul");
    assertThat(served.get("/data", "Accept", "application/n-quads").body()).contains(ONE);
    assertThat(served.get("/data?graph=" + encoded("http://ex/none")).statusCode()).isEqualTo(404);
    assertThat(served.get("/data?default&graph=" + encoded(ONE)).statusCode()).isEqualTo(400);
    assertThat(served.get("/data?default", "Accept", "image/png").statusCode()).isEqualTo(406);
  }

  @Test
  void theGraphStoreIsNotWritten() {
    assertThat(
            served
                .send(
                    served
                        .request("/data?graph=" + encoded(ONE))
                        .header("Content-Type", "text/turtle")
                        .PUT(BodyPublishers.ofString("<x:s> <x:p> 1 .")))
                .statusCode())
        .isEqualTo(405);
    assertThat(served.send(served.request("/data?graph=" + encoded(ONE)).DELETE()).statusCode())
        .isEqualTo(405);
  }

  @Test
  void theClientOfRdf4jGetsWhatTheStoreHolds() {
    SPARQLRepository repository = new SPARQLRepository(served.uri("/sparql").toString());
    try (RepositoryConnection connection = repository.getConnection()) {
      long triples =
          Long.parseLong(
              connection
                  .prepareTupleQuery("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")
                  .evaluate()
                  .next()
                  .getValue("n")
                  .stringValue());
      assertThat(QueryResults.asList(connection.getStatements(null, null, null)))
          .hasSize((int) triples);
      assertThat(
              QueryResults.asList(
                  connection
                      .prepareGraphQuery(
                          "CONSTRUCT WHERE { ?s a <https://w3id.org/parley/ns#Meeting> }")
                      .evaluate()))
          .isNotEmpty();
      assertThat(connection.prepareBooleanQuery("ASK { ?s ?p 'nothing' }").evaluate()).isFalse();
      List<BindingSet> places =
          QueryResults.asList(
              connection
                  .prepareTupleQuery(
                      "SELECT ?city { ?m a pl:Meeting ; pl:place/rdfs:label ?city } ORDER BY ?city")
                  .evaluate());
      assertThat(places)
          .extracting(row -> tuple(row.getValue("city").stringValue()))
          .containsExactly(tuple("Geneva"), tuple("Istanbul"));
    } finally {
      repository.shutDown();
    }
  }
}
