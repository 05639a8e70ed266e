package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

class QueryTest {

  private static final Map<String, String> PREFIXES =
      Map.of("rdfs", "http://www.w3.org/2000/01/rdf-schema#", "ex", "https://example.org/data/");
  private static final IRI ONE = Samples.iri("graph/one");

  @TempDir static Path folder;
  private static Store store;

  @BeforeAll
  static void openStore() {
    store = Store.open(folder.resolve("data"));
    store.replace(
        Map.of(
            ONE,
            Samples.adversarial(),
            Samples.iri("graph/two"),
            List.of(Samples.link("a", "knows", "b"))));
  }

  @AfterAll
  static void closeStore() {
    store.close();
  }

  @Test
  void prefixesAreSuppliedAndThoseOfTheQueryWin() {
    assertThat(ask("ASK { ex:a ex:knows ex:b }")).isTrue();
    assertThat(ask("PREFIX ex: <https://other.example/> ASK { ex:a ex:knows ex:b }")).isFalse();
  }

  @Test
  void anUnboundCellIsEmpty() {
    Answer.Table table =
        store.select(question("SELECT ?x ?y { ex:a ex:knows ?x OPTIONAL { ?x ex:knows ?y } }"));

    assertThat(table.columns()).containsExactly("x", "y");
    assertThat(table.rows())
        .containsExactly(List.of(Optional.of(Samples.iri("b")), Optional.empty()));
    assertThat(table.value(0, "x")).contains(Samples.iri("b"));
  }

  @Test
  void constructAndDescribeGiveStatementsOnceEach() {
    assertThat(store.construct(question("CONSTRUCT { ex:a ex:seen true } { ?s ?p ?o }")))
        .hasSize(1);
    assertThat(store.construct(question("DESCRIBE ex:a")))
        .containsExactly(Samples.link("a", "knows", "b"));
  }

  @Test
  void everyTextSurvivesAsAParameter() {
    for (Statement fact : Samples.adversarial()) {
      Answer.Table table =
          store.select(
              question("SELECT ?s ?wanted { ?s rdfs:label ?wanted }")
                  .with("wanted", fact.getObject()));
      if (fact.getObject().isLiteral()) {
        assertThat(table.rows())
            .contains(List.of(Optional.of(fact.getSubject()), Optional.of(fact.getObject())));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "} ?s ?p ?o { ",
        "\" . ?a ?b ?c . \"",
        "'''",
        "\\",
        "?x",
        "<urn:x>",
        "\n# comment\n",
        "$1 \\u0022",
        ""
      })
  void aParameterIsNeverReadAsSparql(String text) {
    Answer.Table table =
        store.select(
            question("SELECT (STR(?given) AS ?out) ?x { ?x ex:knows ex:b }").with("given", text));

    assertThat(table.rows()).hasSize(1);
    assertThat(table.value(0, "out"))
        .contains(SimpleValueFactory.getInstance().createLiteral(text));
  }

  @Test
  void anUnknownParameterIsAFaultThatNamesTheNearest() {
    assertFault(
        () -> store.answer(question("SELECT * { ?actor ex:knows ?whom }").with("acter", "x")),
        ExitCode.USAGE,
        "?acter",
        "did you mean 'actor'?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"FILTR(?x) } | 8", "FILTER ?x } | 10", "?x ex:knows | 13"})
  void aSyntaxErrorShowsThePlaceWithACaret(String line, int column) {
    String text = "SELECT ?x {\n  ?x ex:knows ex:b .\n  " + line;
    assertThatThrownBy(() -> store.answer(question(text)))
        .isInstanceOfSatisfying(
            Fault.class,
            fault -> {
              assertThat(fault.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
              assertThat(fault.line()).startsWith("line 3, column " + column + ": ");
              assertThat(fault.excerpt())
                  .contains("  " + line + "\n" + " ".repeat(column - 1) + "^");
            });
  }

  @Test
  void anUndeclaredPrefixIsAFaultWithoutALineThatIsWrong() {
    assertFault(
        () -> store.answer(question("SELECT * { ?x unknown:y ?z }")),
        ExitCode.BAD_INPUT,
        "unknown:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
        "LOAD <file:///etc/passwd>",
        "DROP ALL",
        "JSON { 'a' : ?x } WHERE { ?x ?y ?z }"
      })
  void onlyQueriesAreQueries(String text) {
    assertFault(() -> store.answer(question(text)), ExitCode.BAD_INPUT, "SPARQL 1.1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } }",
        "SELECT * { { SELECT * { OPTIONAL { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } } } } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } } }"
      })
  void serviceIsSwitchedOffWhereverItStands(String text) {
    assertFault(() -> store.answer(question(text)), ExitCode.BAD_INPUT, "SERVICE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<java:org.apache.jena.sparql.function.library.sha1sum>('x') AS ?y) {}",
        "SELECT * { ?s ?p ?o FILTER(<java:java.lang.Runtime>(?o)) }",
        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { ?s ?p ?o FILTER(<java:a.B>(?o)) } }",
        "SELECT * { { SELECT ?s { ?s ?p ?o } ORDER BY <java:a.B>(?o) } }",
        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (<java:a.B>(?s) AS ?k)",
        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?s HAVING (<java:a.B>(?s))",
        "SELECT (SUM(<java:a.B>(?o)) AS ?n) { ?s ?p ?o }",
        "SELECT * { BIND(STR(<urn:unknown>(1)) AS ?x) }",
        "SELECT * { ?s <java:org.apache.jena.sparql.pfunction.library.listMember> ?o }",
        "SELECT * { ?s <java:org.apache.jena.sparql.pfunction.library.listMember>* ?o }",
        "SELECT * { ?s (<urn:a>/<java:org.apache.jena.sparql.pfunction.library.concat>) ?o }",
        "CONSTRUCT { ?s ?p ?x } { ?s ?p ?o BIND(<java:a.B>(?o) AS ?x) }",
        "ASK { FILTER(<java:a.B>(1)) }",
        "DESCRIBE ?s { ?s ?p ?o FILTER(<java:a.B>(?o)) }"
      })
  void javaClassesAreOutOfReach(String text) {
    assertFault(() -> store.answer(question(text)), ExitCode.BAD_INPUT, "no ");
  }

  @Test
  void functionsOfTheStandardWork() {
    assertThat(
            ask(
                "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> "
                    + "ASK { FILTER(xsd:integer('7') + 1 = 8 && REGEX('abc', 'B', 'i')) }"))
        .isTrue();
  }

  @Test
  void fromAFileReadsNoFile() throws Exception {
    Path file = Files.writeString(folder.resolve("x.nt"), "<urn:a> <urn:b> <urn:secret> .\n");

    assertThat(store.select(question("SELECT * FROM <" + file.toUri() + "> { ?s ?p ?o }")).rows())
        .isEmpty();
  }

  @Test
  void fromAGraphOfTheDatasetIsThatGraph() {
    assertThat(
            store
                .select(question("SELECT * FROM <" + Samples.iri("graph/two") + "> { ?s ?p ?o }"))
                .rows())
        .hasSize(1);
    assertThat(store.select(question("SELECT * { GRAPH ?g { ex:a ?p ?o } }")).rows()).hasSize(1);
  }

  @Test
  void aRelativeIriDoesNotBecomeAFileOfThisMachine() {
    assertThat(store.select(question("SELECT (IRI('x') AS ?y) {}")).value(0, "y").orElseThrow())
        .hasToString("relative:/x");
  }

  @Test
  void aQueryThatTakesTooLongIsStopped() {
    long start = System.nanoTime();
    assertFault(
        () ->
            store.answer(
                question(
                        "SELECT (COUNT(*) AS ?count) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o }")
                    .within(Duration.ofMillis(300))),
        ExitCode.LIMIT,
        "0.3 s",
        "--timeout");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    assertThat(ask("ASK { ex:a ex:knows ex:b }")).isTrue();
  }

  @Test
  void anAnswerOfAnotherSortIsAFault() {
    assertFault(() -> store.select(question("ASK {}")), ExitCode.BAD_INPUT, "SELECT");
    assertFault(() -> store.ask(question("SELECT * {}")), ExitCode.BAD_INPUT, "ASK");
  }

  @Test
  void manyThreadsAskAtOnce() {
    List<Integer> rows =
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(i -> store.select(question("SELECT * { ?s ?p ?o }")).rows().size())
            .distinct()
            .toList();

    assertThat(rows).hasSize(1);
  }

  private static Question question(String text) {
    return Question.of(text).prefixes(PREFIXES);
  }

  private static boolean ask(String text) {
    return store.ask(question(text));
  }

  private static void assertFault(Runnable task, ExitCode code, String... parts) {
    assertThatThrownBy(task::run)
        .isInstanceOfSatisfying(
            Fault.class,
            fault -> {
              assertThat(fault.exitCode()).isEqualTo(code);
              assertThat(fault.line()).contains(parts);
            });
  }
}
