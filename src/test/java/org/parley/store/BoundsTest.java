package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.store.bound.Allowance;

/** No query takes more than it may, whatever it does; and what it may is not cut short. */
class BoundsTest {

  private static final Allowance LITTLE =
      new Allowance(Duration.ofMillis(500), 1000, 100_000, 2000, 10_000);

  @TempDir static Path folder;
  private static Store store;

  @BeforeAll
  static void fill() {
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      statements.add(
          Statements.statement(
              Values.iri("http://ex/s" + i),
              Values.iri("http://ex/p"),
              Values.literal("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" + i),
              null));
    }
    store = Store.open(folder.resolve("dataset"));
    store.replace(Map.of(Values.iri("http://ex/g"), statements));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static Answer ask(String query, Allowance allowance) {
    return store.answer(Question.of(query).within(allowance));
  }

  private static String value(String expression) {
    Answer.Table table = (Answer.Table) ask("SELECT (" + expression + " AS ?x) {}", LITTLE);
    return table.value(0, "x").map(found -> found.stringValue()).orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT (COUNT(*) AS ?n) { ?a (<http://ex/p>|!<http://ex/p>|^<http://ex/p>)* ?c ."
            + " ?d (<http://ex/p>|^<http://ex/p>)* ?f }",
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c OPTIONAL { ?d ?e ?f . ?g ?h ?i FILTER NOT EXISTS { ?c ?f ?i } }"
            + " FILTER (?c != ?a) }",
        "SELECT * { { SELECT ?a ?d { ?a ?b ?c . ?d ?e ?f } }"
            + " { SELECT ?d ?g { ?d ?e ?f . ?g ?h ?i } } } OFFSET 100000000",
        "SELECT * { BIND('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' AS ?c)"
            + " FILTER REGEX(?c, '^((a+)\\\\2?)+$') }",
        "SELECT * { BIND(REPLACE('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!',"
            + " '^((a+)\\\\2?)+$', 'b') AS ?c) }"
      })
  void whatTakesTooLongIsStopped(String query) {
    assertThatThrownBy(() -> ask(query, LITTLE))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("stopped after 0.5 s");
  }

  @Test
  void aStringThatDoublesIsStopped() {
    String doublings =
        IntStream.range(1, 30)
            .mapToObj(i -> "BIND (CONCAT(?x%d, ?x%d) AS ?x%d)".formatted(i - 1, i - 1, i))
            .collect(Collectors.joining(" "));
    assertThatThrownBy(
            () ->
                ask(
                    "SELECT (STRLEN(?x29) AS ?n) { BIND ('aaaa' AS ?x0) %s }".formatted(doublings),
                    LITTLE))
        .hasMessageContaining("a string of more than 10000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (STRLEN(GROUP_CONCAT(?c)) AS ?n) { ?a ?b ?c . ?d ?e ?f }",
        "SELECT (STRLEN(GROUP_CONCAT(DISTINCT ?c)) AS ?n) { ?a ?b ?c }",
        "SELECT ?x { { SELECT (GROUP_CONCAT(?c ; SEPARATOR = 'x') AS ?x) { ?a ?b ?c } } }",
        "SELECT (STRLEN(REPLACE(GROUP_CONCAT(?c), 'a', 'aaaaaaaaaaaaaaaaaaaaaaaaa')) AS ?n)"
            + " { { SELECT * { ?a ?b ?c } LIMIT 200 } }",
        "SELECT * { ?a ?b ?c FILTER EXISTS { BIND (REPLACE(CONCAT(?c, ?c), 'a',"
            + " REPLACE(?c, 'a', CONCAT(?c, ?c, ?c, ?c))) AS ?d) FILTER (STRLEN(?d) > 1) } }",
        "SELECT * { BIND (<http://www.w3.org/2005/xpath-functions#concat>("
            + "REPLACE('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'a',"
            + " 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'),"
            + " REPLACE('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'a',"
            + " 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')) AS ?c) }"
      })
  void noFunctionMakesAStringThatIsTooLong(String query) {
    assertThatThrownBy(() -> ask(query, LITTLE))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("a string of more than 10000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT DISTINCT ?a ?d { ?a ?b ?c . ?d ?e ?f } OFFSET 100000000",
        "SELECT ?a ?d { ?a ?b ?c . ?d ?e ?f } ORDER BY ?c OFFSET 100000000",
        "SELECT * { ?a ?b ?c MINUS { ?a ?e ?f . ?g ?h ?i } }"
      })
  void whatHoldsTooManyRowsIsStopped(String query) {
    assertThatThrownBy(() -> ask(query, LITTLE.time(Duration.ofSeconds(20))))
        .hasMessageContaining("more than 2000 rows");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { { SELECT ?a ?d (COUNT(*) AS ?m)"
            + " { ?a ?b ?c . ?d ?e ?f } GROUP BY ?a ?d } }",
        "SELECT (COUNT(*) AS ?n) { { SELECT ?a ?d { ?a ?b ?c . ?d ?e ?f } GROUP BY ?a ?d } }",
        "SELECT (COUNT(*) AS ?n) { { SELECT (CONCAT(STR(?a), STR(?d)) AS ?x)"
            + " (GROUP_CONCAT(?b) AS ?y) { ?a ?b ?c . ?d ?e ?f } GROUP BY ?a ?d } }",
        "SELECT (COUNT(DISTINCT CONCAT(STR(?a), STR(?d))) AS ?n) { ?a ?b ?c . ?d ?e ?f }",
        "SELECT (COUNT(DISTINCT *) AS ?n) { ?a ?b ?c . ?d ?e ?f }",
        "SELECT (SAMPLE(DISTINCT CONCAT(STR(?a), STR(?d))) AS ?n) { ?a ?b ?c . ?d ?e ?f }",
        "SELECT ?a { ?a ?b ?c . ?d ?e ?f } GROUP BY ?a HAVING (COUNT(DISTINCT ?d) > 100000)"
      })
  void whatHoldsTooManyGroupsOrDistinctValuesIsStopped(String query) {
    assertThatThrownBy(() -> ask(query, LITTLE.time(Duration.ofSeconds(20))))
        .satisfies(thrown -> assertThat(((Fault) thrown).exitCode()).isEqualTo(ExitCode.LIMIT))
        .hasMessageContaining("more than 2000 groups or distinct values");
  }

  @Test
  void groupsWithinTheBoundsAreWhatSparqlSays() {
    String values = "{ VALUES (?x ?y) { (1 'a') (1 'b') (2 'a') (2 'a') (UNDEF 'c') } }";
    assertThat(one("SELECT (COUNT(*) AS ?n) { { SELECT ?x " + values + " GROUP BY ?x } }"))
        .isEqualTo("3");
    assertThat(one("SELECT (COUNT(DISTINCT ?x) AS ?n) " + values)).isEqualTo("2");
    assertThat(one("SELECT (COUNT(DISTINCT *) AS ?n) " + values)).isEqualTo("4");
    assertThat(one("SELECT (COUNT(?x) AS ?n) " + values)).isEqualTo("4");
    assertThat(one("SELECT (SUM(DISTINCT ?x) AS ?n) { VALUES ?x { 1 1 2 } }")).isEqualTo("3");
    assertThat(one("SELECT (COUNT(*) AS ?n) { VALUES ?x {} }")).isEqualTo("0");
    assertThat(one("SELECT (COUNT(*) AS ?n) { { SELECT ?x { VALUES ?x {} } GROUP BY ?x } }"))
        .isEqualTo("0");
    assertThat(one("SELECT ?n { VALUES (?n ?y) { (1 2) (1 3) } } GROUP BY ?n HAVING (MAX(?y) > 2)"))
        .isEqualTo("1");
  }

  private String one(String query) {
    Answer.Table table = (Answer.Table) ask(query, LITTLE);
    assertThat(table.rows()).hasSize(1);
    assertThat(table.rows().get(0)).hasSize(1);
    return table.rows().get(0).get(0).orElseThrow().stringValue();
  }

  @Test
  void anAnswerWithTooManyRowsIsNoAnswer() {
    assertThatThrownBy(() -> ask("SELECT * { ?a ?b ?c }", LITTLE))
        .hasMessageContaining("more than 1000 rows");
    assertThatThrownBy(() -> ask("CONSTRUCT { ?a ?b ?c } { ?a ?b ?c }", LITTLE))
        .satisfies(thrown -> assertThat(((Fault) thrown).exitCode()).isEqualTo(ExitCode.LIMIT));
  }

  @Test
  void anAnswerOfTheFullSizeIsWhole() {
    Answer answer = ask("SELECT ?a { ?a ?b ?c } LIMIT 1000", LITTLE);
    assertThat(((Answer.Table) answer).rows()).hasSize(1000);
  }

  @Test
  void aQueryNestedWithoutEndIsRefused() {
    String deep = "(".repeat(30_000) + "1" + ")".repeat(30_000);
    assertThatThrownBy(() -> ask("SELECT (" + deep + " AS ?x) {}", LITTLE))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("nested");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "CONCAT('a', 'b')|ab",
        "REPLACE('abcb', 'b', 'x')|axcx",
        "REPLACE('abcb', 'B', '[$0]', 'i')|a[b]c[b]",
        "REPLACE('a.c', '.', 'x', 'q')|axc",
        "STR(REGEX('Alpha', 'alp', 'i'))|true",
        "STR(REGEX('Alpha', 'alp'))|false",
        "ENCODE_FOR_URI('a b')|a%20b",
        "STR(xsd:integer('7') + 1)|8",
        "<http://www.w3.org/2005/xpath-functions#concat>('a', 'b')|ab",
        "LANG(REPLACE('abc'@en, 'b', 'x'))|en"
      })
  void whatIsBoundedGivesTheAnswerOfSparql(String expression, String expected) {
    String xsd = expression.replace("xsd:integer", "<http://www.w3.org/2001/XMLSchema#integer>");
    assertThat(value(xsd)).isEqualTo(expected);
  }

  @Test
  void groupConcatKeepsToItsSeparator() {
    String values = "{ VALUES ?x { 'b' 'a' 'b' } }";
    Answer.Table table =
        (Answer.Table)
            ask(
                "SELECT (GROUP_CONCAT(?x) AS ?all) (GROUP_CONCAT(DISTINCT ?x ; SEPARATOR = '-') AS"
                    + " ?each) "
                    + values,
                LITTLE);
    assertThat(table.value(0, "all").orElseThrow().stringValue()).isEqualTo("b a b");
    assertThat(table.value(0, "each").orElseThrow().stringValue()).isEqualTo("b-a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?x <http://jena.apache.org/ARQ/property#concat> ('a' 'b') }",
        "SELECT (<http://jena.apache.org/ARQ/function#sprintf>('%1000000000d', 1) AS ?x) {}",
        "SELECT (<http://www.w3.org/2005/xpath-functions#matches>('aaa', '(a*)*b') AS ?x) {}"
      })
  void whatNoBoundHoldsIsRefused(String query) {
    assertThatThrownBy(() -> ask(query, LITTLE))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("no ");
  }
}
