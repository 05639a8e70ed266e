package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.coding.Coding;
import org.parley.coding.Event;
import org.parley.rules.AssessmentRule;
import org.parley.rules.Card;
import org.parley.rules.DiscourseBook;
import org.parley.rules.Example;
import org.parley.rules.Rule;
import org.parley.rules.RuleBook;

/** Every example of every card: it finds what it says, and what is never meant is never found. */
@Tag("models")
class RuleExamplesTest {

  private static final RuleBook BOOK = RuleBook.english();

  @Test
  void everyExampleIsFoundWithItsFillers() {
    List<String> failures = new ArrayList<>();
    for (Rule rule : BOOK.rules()) {
      rule.examples().forEach(example -> check(rule, example, failures));
    }
    assertThat(failures).as(String.join("\n", failures)).isEmpty();
  }

  @Test
  void whatIsNeverMeantIsNeverFound() {
    List<String> failures = new ArrayList<>();
    for (Card card : BOOK.cards()) {
      for (String sentence : card.never()) {
        events(card.kind(), Models.code(sentence))
            .forEach(event -> failures.add(card.kind() + " by " + event.rule() + ": " + sentence));
      }
    }
    assertThat(failures).as(String.join("\n", failures)).isEmpty();
  }

  @Test
  void everyExampleOfAnAssessmentIsFound() {
    List<String> failures = new ArrayList<>();
    for (AssessmentRule rule : DiscourseBook.english(BOOK.lists()).assessments()) {
      for (Example example : rule.examples()) {
        boolean found =
            Models.code(example.sentence()).assessments().stream()
                .anyMatch(a -> a.rule().equals(java.util.Optional.of("Assessment/" + rule.name())));
        if (!found) {
          failures.add(rule.name() + ": " + example.sentence());
        }
      }
    }
    assertThat(failures).as(String.join("\n", failures)).isEmpty();
  }

  private static void check(Rule rule, Example example, List<String> failures) {
    List<Event> events = events(rule.kind(), Models.code(example.sentence()));
    boolean found = events.stream().anyMatch(event -> names(event, example.finds()));
    if (!found) {
      failures.add(
          "%s: %s%n  wanted %s, got %s"
              .formatted(
                  rule.name(),
                  example.sentence(),
                  example.finds(),
                  events.stream().map(e -> e.rule().orElse("") + e.roles()).toList()));
    }
  }

  private static List<Event> events(String kind, Coding coding) {
    return coding.events().stream().filter(event -> event.type().equals(kind)).toList();
  }

  private static boolean names(Event event, Map<String, List<String>> wanted) {
    return wanted.entrySet().stream()
        .allMatch(
            role -> {
              Set<String> names =
                  event.role(role.getKey()).stream()
                      .flatMap(filler -> filler.names().stream())
                      .collect(Collectors.toSet());
              return names.containsAll(role.getValue());
            });
  }
}
