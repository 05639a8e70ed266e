package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.fault.Fault;

class DerivationTest {

  private static final IRI ONE = Samples.iri("graph/one");
  private static final IRI TWO = Samples.iri("graph/two");
  private static final IRI DERIVED = Samples.iri("graph/derived");

  private static final List<Question> RULES =
      List.of(
          rule("CONSTRUCT { ?a ex:above ?c } { ?a ex:above ?b . ?b ex:above ?c }"),
          rule("CONSTRUCT { ?b ex:below ?a } { ?a ex:above ?b }"));

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void openStore() {
    store = Store.open(folder);
    store.replace(
        Map.of(
            ONE, List.of(above("a", "b"), above("b", "c")),
            TWO, List.of(above("c", "d"), above("a", "c"))));
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  @Test
  void rulesRunOverAllGraphsUntilNothingNewFollows() {
    assertThat(store.derive(RULES, DERIVED)).isEqualTo(Change.ADDED);

    assertThat(store.graph(DERIVED))
        .contains(above("a", "d"), above("b", "d"), Samples.link("d", "below", "a"))
        .doesNotContain(above("a", "c"))
        .hasSize(8);
  }

  @Test
  void whatIsDerivedAlreadyIsNotWrittenAgain() {
    store.derive(RULES, DERIVED);

    assertThat(store.derive(RULES, DERIVED)).isEqualTo(Change.UNCHANGED);
  }

  @Test
  void whatNoLongerFollowsGoes() {
    store.derive(RULES, DERIVED);
    store.remove(TWO);

    assertThat(store.derive(RULES, DERIVED)).isEqualTo(Change.CHANGED);

    assertThat(store.graph(DERIVED))
        .containsExactlyInAnyOrder(
            above("a", "c"),
            Samples.link("b", "below", "a"),
            Samples.link("c", "below", "b"),
            Samples.link("c", "below", "a"));
  }

  @Test
  void aRuleSeesWhichGraphSaysWhat() {
    store.derive(
        List.of(
            rule(
                "CONSTRUCT { ?a ex:disputed ?b } { GRAPH ?g { ?a ex:above ?b } "
                    + "FILTER NOT EXISTS { GRAPH ?h { ?a ex:above ?other } FILTER(?h != ?g) } }")),
        DERIVED);

    assertThat(store.graph(DERIVED))
        .containsExactlyInAnyOrder(
            Samples.link("b", "disputed", "c"), Samples.link("c", "disputed", "d"));
  }

  @Test
  void computedNumbersCompareEqualToWhatIsStored() {
    List<Question> rule =
        List.of(rule("CONSTRUCT { ex:a ex:share ?x } { BIND(0.50 + 1.0 AS ?x) }"));
    store.derive(rule, DERIVED);

    assertThat(store.derive(rule, DERIVED)).isEqualTo(Change.UNCHANGED);
  }

  @Test
  void aRuleThatMakesBlankNodesIsRefused() {
    assertThatThrownBy(
            () ->
                store.derive(
                    List.of(rule("CONSTRUCT { [] ex:by ?a } { ?a ex:above ?b }")), DERIVED))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("blank");
    assertThat(store.contains(DERIVED)).isFalse();
  }

  @Test
  void aRuleThatNeverRestsIsStopped() {
    assertThatThrownBy(
            () ->
                store.derive(
                    List.of(
                        rule(
                            "CONSTRUCT { ?next ex:above ?a } "
                                + "{ ?a ex:above ?b BIND(IRI(CONCAT(STR(?a), 'x')) AS ?next) }")),
                    DERIVED))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("rounds");
  }

  private static Question rule(String text) {
    return Question.of(text).prefixes(Map.of("ex", "https://example.org/data/"));
  }

  private static Statement above(String a, String b) {
    return Samples.link(a, "above", b);
  }
}
