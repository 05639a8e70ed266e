package org.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.store.Answer;
import org.parley.store.Question;

class LinkedDataTest {

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

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @Test
  void aThingLeadsToItsDocument() {
    HttpResponse<String> answer = served.get("/actor/rus");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(header(answer, "Location")).endsWith("/doc/actor/rus");
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, ttl", "application/ld+json, jsonld",
    "application/n-triples, nt", "application/rdf+xml, rdf"
  })
  void aDocumentComesInEachForm(String type, String ending) {
    HttpResponse<String> answer = served.get("/doc/actor/rus", "Accept", type);
    assertThat(header(answer, "Content-Type")).startsWith(type);
    assertThat(header(answer, "Content-Location")).isEqualTo("/doc/actor/rus." + ending);
    assertThat(header(answer, "Vary")).contains("Accept");
    assertThat(header(answer, "Link"))
        .contains("<" + Served.BASE + "actor/rus>; rel=\"http://xmlns.com/foaf/0.1/primaryTopic\"")
        .contains("rel=\"alternate\"; type=\"text/turtle\"");
    assertThat(served.get("/doc/actor/rus." + ending).body()).isEqualTo(answer.body());
    assertThat(answer.body()).contains("Russia");
  }

  @Test
  void aFormThatThereIsNotIsNotAcceptable() {
    HttpResponse<String> answer = served.get("/doc/actor/rus", "Accept", "image/png");
    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(answer.body()).contains("text/turtle");
  }

  @Test
  void aNameThatIsNearlyRightGetsAHint() {
    HttpResponse<String> answer = served.get("/doc/actor/russ.ttl");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("did you mean /actor/rus?");
    assertThat(served.get("/actor/russ").body()).contains("did you mean /actor/rus?");
  }

  @Test
  void aBrowserGetsAPageFromWhichOneCanGoOn() {
    HttpResponse<String> answer =
        served.get("/doc/actor/russ", "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(header(answer, "Content-Type")).startsWith("text/html");
    assertThat(answer.body())
        .contains("Not Found", "there is nothing at /actor/russ", "action=\"/search.html\"")
        .contains("<a href=\"/actor/rus\">");
  }

  @Test
  void whatAnAddressHoldsIsShownAsTextOnly() {
    HttpResponse<String> answer =
        served.get("/actor/%3Cscript%3Ealert(1)%3C/script%3E", "Accept", "text/html");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).doesNotContain("<script>alert");
  }

  @Test
  void theIrisOfEveryArticleAndEventResolve() {
    Answer.Table things =
        served
            .dataset()
            .store()
            .select(
                Question.of(
                    "SELECT DISTINCT ?s { ?s ?p ?o FILTER STRSTARTS(STR(?s), '"
                        + Served.BASE
                        + "') FILTER REGEX(STR(?s), '/(article|event|report|place|actor)/[^#]*$') }"));
    assertThat(things.rows()).hasSizeGreaterThan(6);
    for (var row : things.rows()) {
      String path = row.get(0).orElseThrow().stringValue().substring(Served.BASE.length());
      assertThat(served.get("/" + path).statusCode()).as(path).isEqualTo(303);
    }
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() {
    HttpResponse<String> first = served.get("/doc/actor/rus.ttl");
    String tag = header(first, "ETag");
    assertThat(served.get("/doc/actor/rus.ttl", "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(served.get("/doc/actor/rus.ttl", "If-None-Match", "\"other\"").statusCode())
        .isEqualTo(200);
    String changed = header(first, "Last-Modified");
    assertThat(served.get("/doc/actor/rus.ttl", "If-Modified-Since", changed).statusCode())
        .isEqualTo(304);
    assertThat(header(served.get("/doc/actor/rus.nt"), "ETag")).isNotEqualTo(tag);
  }

  @Test
  void theOntologyAnswersWithItsDocumentation() {
    assertThat(served.get("/ns", "Accept", "text/html").body()).contains("Kinds of event");
    assertThat(served.get("/ns", "Accept", "text/turtle").body()).contains("pl:Meeting");
  }

  @Test
  void aCodeIsAThingToo() {
    String code =
        served
            .dataset()
            .store()
            .select(
                Question.of(
                    "SELECT ?c { ?c a <http://www.w3.org/2004/02/skos/core#Concept> } LIMIT 1"))
            .value(0, "c")
            .orElseThrow()
            .stringValue();
    String path = code.replace("https://w3id.org/parley", "");
    assertThat(served.get(path).statusCode()).isEqualTo(303);
    assertThat(served.get("/doc" + path + ".nt").body()).contains("<" + code + ">");
  }

  /** No reader of a page meets an error where a program gets its statements. */
  @Test
  void whatHasNoPageOfItsOwnLeadsPeopleToWhereItIsToldOf() {
    String code = "/doc/code/actual";
    HttpResponse<String> toCode = served.get(code, "Accept", "text/html");
    assertThat(toCode.statusCode()).isEqualTo(303);
    assertThat(header(toCode, "Location")).endsWith("/ns#code-actual");
    assertThat(served.get("/ns", "Accept", "text/html").body()).contains("id=\"code-actual\"");
    assertThat(served.get(code + ".nt").statusCode()).isEqualTo(200);
    assertThat(header(served.get("/doc/code/subjects.html"), "Location")).endsWith("/ns#subjects");
    assertThat(served.get("/doc/code/nothing.html").statusCode()).isEqualTo(404);

    HttpResponse<String> toReport = served.get("/doc/report/" + report(), "Accept", "text/html");
    assertThat(toReport.statusCode()).isEqualTo(303);
    String event = header(toReport, "Location").replaceFirst("^http://[^/]*", "");
    assertThat(event).startsWith("/doc/event/").endsWith("#" + report());
    assertThat(served.get(event.split("#")[0]).body()).contains("id=\"" + report() + "\"");
  }

  private static String report() {
    String report =
        served
            .dataset()
            .store()
            .select(Question.of("SELECT ?r { ?r <https://w3id.org/parley/ns#event> ?e } LIMIT 1"))
            .value(0, "r")
            .orElseThrow()
            .stringValue();
    return report.substring(report.lastIndexOf('/') + 1);
  }

  /** What has not changed comes with the rules under which it was sent, for browsers merge them. */
  @ParameterizedTest
  @ValueSource(strings = {"/ns", "/doc/actor/rus.html", "/", "/assets/parley.css"})
  void whatIsKnownKeepsItsHeadersOfSafety(String path) {
    HttpResponse<String> first = served.get(path, "Accept", "text/html,*/*");
    HttpResponse<String> again =
        served.get(path, "Accept", "text/html,*/*", "If-None-Match", header(first, "ETag"));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(header(again, "Content-Security-Policy"))
        .isNotEmpty()
        .isEqualTo(header(first, "Content-Security-Policy"));
  }

  @Test
  void theDatasetDescribesItselfAsQueriesCountIt() {
    String card = served.get("/.well-known/void", "Accept", "application/n-triples").body();
    String dataset = "<" + Served.BASE + "> <http://rdfs.org/ns/void#";
    assertThat(number(card, dataset + "triples> \"(\\d+)"))
        .isEqualTo(count("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"));
    assertThat(number(card, dataset + "entities> \"(\\d+)"))
        .isEqualTo(count("SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s a ?c }"));
    assertThat(card).contains("http://www.w3.org/ns/dcat#Dataset", "/sparql>", "#classPartition>");
  }

  private static long number(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
    return Long.parseLong(matcher.group(1));
  }

  private static long count(String query) {
    return Long.parseLong(
        served
            .dataset()
            .store()
            .select(Question.of(query))
            .value(0, "n")
            .orElseThrow()
            .stringValue());
  }

  @Test
  void theFilesOfTheNetworkHoldWhatThePageShows() {
    String all = served.get("/network/network.csv").body();
    assertThat(all.lines()).hasSizeGreaterThan(1);
    assertThat(served.get("/network/network.csv?from=2025&to=2025&kind=meeting").body())
        .isEqualTo(all);
    assertThat(served.get("/network/network.csv?from=1900&to=1901").body().lines()).hasSize(1);
    assertThat(served.get("/network/network.csv?kind=agreement").body().lines()).hasSize(1);
    assertThat(served.get("/network.html?from=1900&kind=meeting").body())
        .contains("network/network.csv?from=1900&amp;kind=meeting");
    assertThat(served.get("/network/network.csv?from=x").statusCode()).isEqualTo(400);
  }
}
