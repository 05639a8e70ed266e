package org.parley.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueryFolderTest {

  @Test
  void aQuerySaysWhatItAnswersAndWhatItTakes() {
    NamedQuery query = QueryFolder.library().find("delegations").orElseThrow();

    assertThat(query.description())
        .isEqualTo("CQ2. Who were the parties of a round, and who headed each delegation?");
    assertThat(query.parameters())
        .containsEntry("round", "the number of the round; all rounds if it is not given");
  }

  @Test
  void everyParameterIsAVariableOfItsQuery() {
    assertThat(QueryFolder.library().all())
        .allSatisfy(
            query ->
                assertThat(query.parameters().keySet())
                    .allMatch(name -> query.text().contains("?" + name)));
  }

  @Test
  void rulesAndInvariantsAreThere() {
    assertThat(QueryFolder.derivations().all())
        .isNotEmpty()
        .allMatch(rule -> rule.text().contains("CONSTRUCT"));
    assertThat(QueryFolder.invariants().all())
        .isNotEmpty()
        .allMatch(rule -> rule.text().contains("SELECT"));
  }

  @Test
  void prefixesOfTheDataLieBelowTheirBase() {
    assertThat(Prefixes.read("https://example.org/").namespaces())
        .containsEntry("actor", "https://example.org/actor/")
        .containsEntry("pl", Pl.NAMESPACE);
  }
}
