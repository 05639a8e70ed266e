package org.parley.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.app.OpenDataset;
import org.parley.app.ReadyCodings;
import org.parley.serve.Limits;
import org.parley.serve.Settings;
import org.parley.serve.WebServer;
import org.parley.store.Answer;

/**
 * The whole dataset, as the server gives it to whoever asks for a form of RDF, read by parsers that
 * know nothing of Jena: N3.js in a browser, and RDF4J. They must count what SPARQL counts.
 */
class OtherToolsTest {

  private static final String TOGETHER = "{ ?s ?p ?o }";
  private static final String BY_GRAPH = "{ GRAPH ?g { ?s ?p ?o } }";

  private static final Set<String> N3_READS =
      Set.of("text/turtle", "application/n-triples", "application/trig", "application/n-quads");

  @TempDir private static Path folder;
  private static OpenDataset dataset;
  private static WebServer server;

  @BeforeAll
  static void start() {
    ReadyCodings.loadInto(folder.resolve("dataset"));
    dataset = OpenDataset.at(folder.resolve("dataset"));
    server = WebServer.start(dataset, Settings.usual().port(0));
  }

  @AfterAll
  static void stop() {
    server.close();
    dataset.close();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void rioCountsWhatSparqlCounts(Form form) throws IOException {
    URLConnection connection = form.address().toURL().openConnection();
    connection.setRequestProperty("Accept", form.type());
    try (InputStream answer = connection.getInputStream()) {
      RDFFormat format = Rio.getParserFormatForMIMEType(form.type()).orElseThrow();
      assertThat(Rio.parse(answer, format)).hasSize(form.count());
    }
  }

  @Test
  void n3JsCountsWhatSparqlCounts() {
    assumeTrue(
        Browser.isThere(), "no Chromium with chromedriver here: N3.js has nothing to run in");
    try (Browser browser = new Browser(folder.resolve("profile"))) {
      browser.open(server.uri() + "search.html");
      browser.script(Browser.resource("/META-INF/resources/webjars/n3/1.26.0/browser/n3.min.js"));
      for (Form form : forms().filter(each -> N3_READS.contains(each.type())).toList()) {
        Object counted =
            browser.scriptThatAnswersLater(
                """
                const [address, type, answer] = arguments;
                fetch(address, {headers: {Accept: type}})
                  .then(response => response.text())
                  .then(text => new N3.Parser({format: type}).parse(text))
                  .then(quads => answer(new N3.Store(quads).size), error => answer(String(error)));
                """,
                form.address().toString(),
                form.type());
        assertThat(counted).as(form.type()).isEqualTo((long) form.count());
      }
    }
  }

  static Stream<Form> forms() {
    return Stream.of(
        new Form("text/turtle", TOGETHER),
        new Form("application/n-triples", TOGETHER),
        new Form("application/rdf+xml", TOGETHER),
        new Form("application/trig", BY_GRAPH),
        new Form("application/n-quads", BY_GRAPH),
        new Form("application/ld+json", BY_GRAPH));
  }

  /**
   * A form of RDF.
   *
   * @param pattern what SPARQL finds for each of its statements
   */
  record Form(String type, String pattern) {

    URI address() {
      return server.uri().resolve(pattern.equals(TOGETHER) ? "data?default" : "data");
    }

    int count() {
      Answer.Table counted =
          (Answer.Table)
              dataset.answer("SELECT (COUNT(*) AS ?n) " + pattern, Map.of(), Limits.USUAL.time());
      return Integer.parseInt(counted.value(0, "n").orElseThrow().stringValue());
    }
  }
}
