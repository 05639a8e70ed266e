package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.coding.Event;
import org.parley.coding.Filler;
import org.parley.coding.Status;

/** What code does for all kinds: status, attribution, reference. Sentences of our own. */
@Tag("models")
final class ExtractorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peru and Chile met in Tacna on Monday. | Meeting | ACTUAL
          Peru and Chile did not meet in Tacna. | Meeting | NEGATED
          Peru and Chile will meet in Tacna on Friday. | Meeting | PLANNED
          Peru and Chile may meet in Tacna. | Meeting | POSSIBLE
          Peru hopes to meet Chile in Tacna. | Meeting | POSSIBLE
          Peru and Chile failed to reach an agreement on fishing. | Agreement | NEGATED
          No agreement was reached by Peru and Chile. | Agreement | NEGATED
          Peru and Chile reached an agreement on fishing. | Agreement | ACTUAL
          Bolivia called for talks between Peru and Chile. | Meeting | POSSIBLE
          Peru agreed to release forty prisoners to Chile. | Exchange | PLANNED
          Peru released forty prisoners to Chile. | Exchange | ACTUAL
          Peru refused to withdraw its troops. | Implementation | NEGATED
          Bolivia urged Peru to withdraw its troops. | Implementation | POSSIBLE
          """)
  void contextDecidesWhetherItHappened(String sentence, String kind, Status status) {
    List<Event> events =
        Models.code(sentence).events().stream().filter(e -> e.type().equals(kind)).toList();

    assertThat(events).as(sentence).extracting(Event::status).contains(status);
    assertThat(events).as(sentence).allMatch(e -> e.status() == status);
  }

  @Test
  void passiveAndActiveFillTheSameRoles() {
    Event active = only("Kenya attacked Somalia in May.", "Attack");
    Event passive = only("Somalia was attacked by Kenya in May.", "Attack");

    assertThat(names(active, "attacker")).isEqualTo(names(passive, "attacker"));
    assertThat(names(active, "attacker")).containsExactly("Kenya");
    assertThat(names(passive, "target")).contains("Somalia");
  }

  @Test
  void aCapitalStandsForItsGovernment() {
    assertThat(names(only("Nairobi rejected Mogadishu's offer.", "Refusal"), "refuser"))
        .containsExactly("Kenya");
  }

  @Test
  void bothSidesAreThoseWhoMet() {
    Event agreement =
        only("Kenya and Somalia met in Doha. Both sides agreed to exchange maps.", "Agreement");

    assertThat(names(agreement, "party")).containsExactly("Kenya", "Somalia");
  }

  @Test
  void aSurnameIsThePersonNamedBefore() {
    List<Event> statements =
        events(
            "Kenyan Foreign Minister Amina Mohamed arrived in Doha. Mohamed said the talks were"
                + " useful.",
            "Statement");

    assertThat(statements).anyMatch(e -> names(e, "speaker").contains("Amina Mohamed"));
  }

  @Test
  void whatSomebodySaysIsHisClaim() {
    Event meeting = only("The Kenyan minister said Somalia met Eritrea in Asmara.", "Meeting");

    assertThat(meeting.claimedBy()).isNotEmpty();
  }

  @Test
  void twoTellingsOfOneMeetingAreOneEventWithTwoSentences() {
    Event meeting =
        only("Kenya and Somalia held talks in Doha. The talks lasted two hours.", "Meeting");

    assertThat(meeting.evidence()).hasSize(2);
    assertThat(meeting.place()).containsExactly("Doha");
  }

  @Test
  void theRoundIsAnAttributeOfTheMeeting() {
    Event meeting =
        only("The third round of talks between Kenya and Somalia began in Doha.", "Meeting");

    assertThat(meeting.attributes()).containsEntry("round", "3");
  }

  @Test
  void everyEventNamesItsRuleAndHowSureItIs() {
    Event meeting = only("Kenya and Somalia held talks in Doha.", "Meeting");

    assertThat(meeting.rule()).hasValueSatisfying(rule -> assertThat(rule).startsWith("Meeting/"));
    assertThat(meeting.confidence().orElseThrow()).isBetween(0.0, 1.0);
  }

  @Test
  void textsWithoutTalksGiveNothing() {
    assertThat(
            Models.code(
                    "The orchestra opened its season with a symphony. Rain is expected in the"
                        + " north, and prices of bread rose by two percent.")
                .events())
        .isEmpty();
  }

  private static Event only(String text, String kind) {
    List<Event> events = events(text, kind);
    assertThat(events).as(text).hasSize(1);
    return events.get(0);
  }

  private static List<Event> events(String text, String kind) {
    return Models.code(text).events().stream().filter(e -> e.type().equals(kind)).toList();
  }

  private static List<String> names(Event event, String role) {
    return Optional.ofNullable(event.roles().get(role)).orElse(List.of()).stream()
        .map(Filler::name)
        .toList();
  }
}
