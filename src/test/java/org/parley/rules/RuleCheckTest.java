package org.parley.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.vocabulary.Vocabulary;

/** Rules that do not fit their form or the ontology are told at start, all of them together. */
class RuleCheckTest {

  private static final Vocabulary VOCABULARY = Vocabulary.read();
  private static final DiscourseBook NOTHING =
      new DiscourseBook(List.of(), List.of(), List.of(), List.of(), List.of());

  @Test
  void theRulesOfParleyFitTheOntology() {
    RuleBook book = RuleBook.english();
    DiscourseBook discourse = DiscourseBook.english(book.lists());

    assertThat(RuleCheck.complaints(VOCABULARY, book, discourse)).isEmpty();
  }

  @Test
  void wordsThatTheOntologyDoesNotHaveAreAllTold() {
    RuleBook book = RuleBook.read("rules/strange");

    assertThat(RuleCheck.complaints(VOCABULARY, book, NOTHING))
        .anyMatch(c -> c.startsWith("Meeting.yaml: rule Meeting/meets: no role 'guest'"))
        .anyMatch(c -> c.contains("no attribute 'colour'"))
        .anyMatch(c -> c.contains("no format 'shouted'"))
        .anyMatch(c -> c.contains("no status 'perhaps'"))
        .anyMatch(c -> c.contains("no subject 'weather'"))
        .anyMatch(c -> c.startsWith("Party.yaml: no kind 'Party'"))
        .hasSize(6);
  }

  @Test
  void rulesThatDoNotFitStopTheStart() {
    RuleBook book = RuleBook.read("rules/strange");

    assertThatIllegalStateException()
        .isThrownBy(() -> RuleCheck.require(VOCABULARY, book, NOTHING))
        .withMessageContaining("guest")
        .withMessageContaining("weather");
  }

  @Test
  void brokenCardsAreToldTogetherWithFileAndRule() {
    assertThatIllegalStateException()
        .isThrownBy(() -> RuleBook.read("rules/broken"))
        .withMessageContaining("Meeting.yaml: rule no-trigger: the pattern has no node")
        .withMessageContaining("Meeting.yaml: rule no-such-list: there is no word list @nowhere")
        .withMessageContaining("Meeting.yaml: rule bad-pattern")
        .withMessageContaining("Attack.yaml:")
        .withMessageContaining("patern");
  }

  @Test
  void twoRulesOfOneNameAreTold() {
    assertThatIllegalStateException()
        .isThrownBy(() -> RuleBook.read("rules/twice"))
        .withMessageContaining("two rules are called Meeting/meets");
  }

  @Test
  void aLinkWithoutItsNodesIsTold() {
    List<String> complaints = new ArrayList<>();
    DiscourseReader reader = new DiscourseReader(complaints);
    reader.read(
        "links.yaml",
        """
        links:
          - name: half
            relation: produced
            pattern: "{}=from >obj {}"
          - name: lost
            relation: produced
            where: nowhere
        """,
        RuleBook.english().lists());

    assertThat(complaints)
        .hasSize(2)
        .anyMatch(c -> c.startsWith("links.yaml: rule half: the pattern has no node to"))
        .anyMatch(c -> c.startsWith("links.yaml: rule lost"));
  }
}
