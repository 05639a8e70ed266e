package org.parley.turtle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.util.Models;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.store.Samples;

class GraphFilesTest {

  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
  private static final Namespaces NAMESPACES =
      Namespaces.of(
          Map.of(
              "ex", "https://example.org/data/",
              "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
              "xsd", "http://www.w3.org/2001/XMLSchema#",
              "unused", "https://unused.example/"));

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void whatIsWrittenReadsBackTheSame(GraphFormat format) {
    List<Statement> graph = new ArrayList<>(Samples.adversarial());
    graph.add(
        VALUES.createStatement(VALUES.createBNode("x"), Samples.iri("p"), VALUES.createBNode("y")));

    assertThat(Models.isomorphic(read(write(graph, format), format), graph)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"TRIG", "NQUADS", "JSONLD"})
  void namedGraphsAreKeptWhereTheFormatHasThem(GraphFormat format) {
    List<Statement> quads = inTwoGraphs();

    assertThat(Models.isomorphic(read(write(quads, format), format), quads)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"TURTLE", "NTRIPLES", "RDFXML"})
  void namedGraphsAreMergedWhereItHasNone(GraphFormat format) {
    List<Statement> read = read(write(inTwoGraphs(), format), format);

    assertThat(read).hasSize(1).allMatch(statement -> statement.getContext() == null);
  }

  @ParameterizedTest
  @EnumSource
  void equalGraphsAreEqualBytes(GraphFormat format) {
    List<Statement> graph = new ArrayList<>(Samples.adversarial());
    graph.addAll(cycleOfBlankNodes("a"));
    graph.addAll(inTwoGraphs());
    String first = write(graph, format);

    for (int seed = 0; seed < 5; seed++) {
      List<Statement> other = new ArrayList<>(Samples.adversarial());
      other.addAll(cycleOfBlankNodes("other" + seed));
      other.addAll(inTwoGraphs());
      other.addAll(Samples.facts("text", 0));
      Collections.shuffle(other, new Random(seed));
      assertThat(write(other, format)).isEqualTo(first);
    }
  }

  @Test
  void turtleIsWrittenForPeople() {
    String turtle =
        write(
            List.of(
                Samples.link("b", "knows", "a"),
                Samples.fact("a", VALUES.createLiteral("Name")),
                Samples.link("a", "alike", "b"),
                VALUES.createStatement(
                    Samples.iri("a"),
                    org.eclipse.rdf4j.model.vocabulary.RDF.TYPE,
                    Samples.iri("Thing"))),
            GraphFormat.TURTLE);

    assertThat(turtle)
        .isEqualTo(
            """
            @prefix ex: <https://example.org/data/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

            ex:a a ex:Thing;
              rdfs:label "Name";
              ex:alike ex:b .

            ex:b ex:knows ex:a .
            """);
  }

  @Test
  void rdfXmlRefusesACharacterThatXmlDoesNotHave() {
    assertThatThrownBy(
            () ->
                write(
                    List.of(Samples.fact("a", VALUES.createLiteral("bell \u0007"))),
                    GraphFormat.RDFXML))
        .isInstanceOfSatisfying(
            Fault.class, fault -> assertThat(fault.line()).contains("U+0007", "turtle"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TURTLE   | <urn:a> <urn:b> .            | :1:17: ",
        "TRIG     | <urn:g> { <urn:a> <urn:b> }  | :1:27: ",
        "NTRIPLES | <urn:a> <urn:b> c .          | :1:1",
        "NQUADS   | <urn:a> <urn:b> c .          | :1:1",
        "JSONLD   | {\"@id\": \"urn:a\",,}        | :1:17: ",
        "RDFXML   | <a><b></a>                   | :1:9: "
      })
  void aSyntaxErrorTellsItsPlace(GraphFormat format, String text, String place) {
    assertThatThrownBy(() -> read(text, format))
        .isInstanceOfSatisfying(
            Fault.class,
            fault -> {
              assertThat(fault.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
              assertThat(fault.line()).startsWith("test" + place);
            });
  }

  @Test
  void aSyntaxErrorShowsTheLineWithACaret() {
    assertThatThrownBy(() -> read("<urn:a> <urn:b> <urn:c> .\n<urn:a> ! .\n", GraphFormat.TURTLE))
        .isInstanceOfSatisfying(
            Fault.class,
            fault -> {
              assertThat(fault.line()).startsWith("test:2:");
              assertThat(fault.excerpt().orElseThrow()).startsWith("<urn:a> ! .\n").endsWith("^");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE r [<!ENTITY e 'x'>]>",
        "<!DOCTYPE r SYSTEM 'http://127.0.0.1:9/x.dtd'>",
        "<!DOCTYPE r [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
      })
  void aDocumentTypeIsRefused(String doctype) {
    String xml =
        "<?xml version='1.0'?>"
            + doctype
            + "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:x='urn:x'>"
            + "<rdf:Description rdf:about='urn:a'><x:p>1</x:p></rdf:Description></rdf:RDF>";

    assertBadInput(() -> read(xml, GraphFormat.RDFXML));
    assertThat(read(xml.replace(doctype, ""), GraphFormat.RDFXML)).hasSize(1);
  }

  @Test
  void aRemoteContextIsNotFetched() throws Exception {
    AtomicInteger requests = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
        });
    server.start();
    String context = "http://127.0.0.1:" + server.getAddress().getPort() + "/c.jsonld";
    try {
      assertBadInput(
          () -> read("{\"@context\":\"" + context + "\",\"x\":\"v\"}", GraphFormat.JSONLD));
    } finally {
      server.stop(0);
    }
    assertThat(requests).hasValue(0);
  }

  @Test
  void aContextInAFileIsNotRead() throws Exception {
    Path context =
        Files.writeString(folder.resolve("c.jsonld"), "{\"@context\":{\"x\":\"urn:x\"}}");

    assertBadInput(
        () ->
            read(
                "{\"@context\":\"" + context.toUri() + "\",\"@id\":\"urn:a\",\"x\":\"v\"}",
                GraphFormat.JSONLD));
  }

  @ParameterizedTest
  @CsvSource({
    "TURTLE, '<urn:a> <urn:p> ', '[ <urn:p> ', '<urn:o>', ']', ' .'",
    "TURTLE, '<urn:a> <urn:p> ', '( ', '<urn:o>', ')', ' .'",
    "TRIG, '<urn:g> { <urn:a> <urn:p> ', '[ <urn:p> ', '<urn:o>', ']', ' . }'",
    "JSONLD, '', '{\"urn:p\":', '\"o\"', '}', ''",
    "JSONLD, '{\"urn:p\":', '[', '\"o\"', ']', '}'"
  })
  void deepNestingIsRefusedAndReasonableNestingIsRead(
      GraphFormat format, String start, String open, String core, String close, String end) {
    assertBadInput(
        () -> read(start + open.repeat(100_000) + core + close.repeat(100_000) + end, format));
    assertThat(read(start + open.repeat(100) + core + close.repeat(100) + end, format))
        .isNotEmpty();
  }

  @Test
  void bracketsInTextIrisAndCommentsDoNotNest() {
    String many = "[({".repeat(1000);

    assertThat(
            read(
                "<urn:a> <urn:p> \""
                    + many
                    + "\\\""
                    + many
                    + "\", '''"
                    + many
                    + "'"
                    + many
                    + "''' . # "
                    + many
                    + "\n<urn:b> <urn:p> <urn:o> .",
                GraphFormat.TURTLE))
        .hasSize(3);
  }

  @Test
  void brokenUtf8IsRefused() {
    assertBadInput(
        () ->
            GraphReader.read(
                new ByteArrayInputStream(new byte[] {'<', (byte) 0xC3, '('}),
                GraphFormat.TURTLE,
                "test"));
  }

  @Test
  void aRelativeIriIsRefused() {
    assertBadInput(() -> read("<a> <urn:b> <urn:c> .", GraphFormat.TURTLE));
    assertBadInput(
        () ->
            read(
                "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:x='urn:x'>"
                    + "<rdf:Description rdf:about='a' x:p='1'/></rdf:RDF>",
                GraphFormat.RDFXML));
  }

  @Test
  void aFileTellsItsFormatByItsExtension() throws Exception {
    Path file = Files.writeString(folder.resolve("x.NT"), "<urn:a> <urn:b> <urn:c> .\n");

    assertThat(GraphReader.read(file)).hasSize(1);
    assertBadInput(() -> GraphReader.read(folder.resolve("missing.ttl")));
  }

  @Test
  void anUnknownFormatNamesTheNearestAndListsAll() {
    assertThatThrownBy(() -> GraphFormat.of("turtel"))
        .isInstanceOfSatisfying(
            Fault.class,
            fault -> {
              assertThat(fault.exitCode()).isEqualTo(ExitCode.USAGE);
              assertThat(fault.line())
                  .contains("did you mean 'turtle'?", "trig", "ntriples", "jsonld", "rdfxml");
            });
    assertThat(GraphFormat.of("text/turtle")).isEqualTo(GraphFormat.TURTLE);
    assertThat(GraphFormat.of("N-Quads")).isEqualTo(GraphFormat.NQUADS);
  }

  private static void assertBadInput(Runnable task) {
    assertThatThrownBy(task::run)
        .isInstanceOfSatisfying(
            Fault.class, fault -> assertThat(fault.exitCode()).isEqualTo(ExitCode.BAD_INPUT));
  }

  private static List<Statement> inTwoGraphs() {
    Statement s = Samples.link("s", "p", "o");
    return List.of(
        VALUES.createStatement(s.getSubject(), s.getPredicate(), s.getObject(), Samples.iri("g1")),
        VALUES.createStatement(s.getSubject(), s.getPredicate(), s.getObject(), Samples.iri("g2")));
  }

  /** Six nodes that all look alike from where they stand. */
  private static List<Statement> cycleOfBlankNodes(String label) {
    List<Statement> cycle = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      BNode from = VALUES.createBNode(label + (i * 7) % 6);
      BNode to = VALUES.createBNode(label + ((i + 1) * 7) % 6);
      cycle.add(VALUES.createStatement(from, Samples.iri("next"), to));
    }
    return cycle;
  }

  private static String write(List<Statement> statements, GraphFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GraphWriter(NAMESPACES).write(statements, format, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<Statement> read(String text, GraphFormat format) {
    return GraphReader.read(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), format, "test");
  }
}
