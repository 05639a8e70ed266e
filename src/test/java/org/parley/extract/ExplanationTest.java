package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.extract.Finding.Outcome;

@Tag("models")
class ExplanationTest {

  @Test
  void aRuleThatFoundAnEventTellsItsWordAndRoles() {
    assertThat(findings("Talks between Kenya and Somalia resumed in Nairobi."))
        .anySatisfy(
            finding -> {
              assertThat(finding.outcome()).isEqualTo(Outcome.FOUND);
              assertThat(finding.rule()).isEqualTo("Meeting/talks");
              assertThat(finding.trigger()).isEqualTo("Talks");
              assertThat(finding.roles().get("participant")).containsExactly("Kenya", "Somalia");
            });
  }

  @Test
  void aRuleThatLacksAParticipantTellsWhatItNeeds() {
    assertThat(findings("Negotiations with Somalia may be useful."))
        .anySatisfy(
            finding -> {
              assertThat(finding.outcome()).isEqualTo(Outcome.INCOMPLETE);
              assertThat(finding.note()).contains("needs 2 participant, has 1");
            });
  }

  @Test
  void aRuleWhoseWordStandsElsewhereIsNear() {
    assertThat(findings("The treaty is long."))
        .anyMatch(f -> f.outcome() == Outcome.NEAR && f.trigger().equals("treaty"));
  }

  @Test
  void aSentenceWithoutAnyWordOfARuleHasNoFindings() {
    assertThat(findings("The cat sleeps.")).isEmpty();
  }

  private static List<Finding> findings(String sentence) {
    List<Explanation> explanations = Models.extractor().explain(Models.annotate(sentence));
    assertThat(explanations).hasSize(1);
    return explanations.get(0).findings();
  }
}
