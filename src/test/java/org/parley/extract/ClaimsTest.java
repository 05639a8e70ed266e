package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.coding.Event;
import org.parley.coding.Filler;
import org.parley.coding.Status;

/** Whose word an event rests on. Sentences of our own. */
@Tag("models")
final class ClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya accused Somalia of shelling the town of Mandera. | Attack | Kenya
          Kenya, Somalia said, had attacked the port. | Attack | Somalia
          Sudan reportedly attacked Chad on Monday. | Attack | unnamed source
          Sources close to the talks said Kenya had rejected the offer. | Refusal | Sources
          Kenya said it had been told by Somalia that Eritrea attacked Ethiopia. | Attack | Somalia
          Kenya's claim that Somalia had attacked the port was false. | Attack | Kenya
          The announcement by Kenya that Somalia had attacked the port was false. | Attack | Kenya
          Kenya has attacked Somalia, the prime minister announced. | Attack | prime minister
          Reuters reported that Kenya had attacked Somalia. | Attack | Reuters
          Kyiv says Russia attacked Odesa on Monday, killing ten civilians. | Attack | Ukraine
          Witnesses said soldiers killed ten protesters in Khartoum. | Attack | Witnesses
          Hamas has accepted the proposal, a senior Israeli official told Axios. | Agreement | senior Israeli official
          It was reported that Qatar and Iran had reached an agreement. | Agreement | unnamed source
          Russia is said to have attacked Odesa. | Attack | unnamed source
          Media reports said that Qatar and Iran had reached an agreement. | Agreement | unnamed source
          According to press reports, Qatar and Iran had reached an agreement. | Agreement | unnamed source
          Kenya has attacked Somalia, said a senior Ugandan diplomat. | Attack | senior Ugandan diplomat
          A UN report found that the army had attacked a hospital in El Fasher. | Attack | United Nations
          A report by Amnesty International found that soldiers killed ten civilians. | Attack | Amnesty International
          """)
  void whoeverIsCitedAnswersForTheEvent(String sentence, String kind, String source) {
    assertThat(claims(sentence, kind)).as(sentence).containsExactly(List.of(source));
  }

  @Test
  void whatIsToldInsideAQuotationIsTheSpeakersClaim() {
    String text =
        "Amina Mohamed spoke in Nairobi. \"We have waited long enough. Somalia attacked Kenya in"
            + " May. This must end,\" she said.";

    assertThat(claims(text, "Attack")).containsExactly(List.of("Amina Mohamed"));
  }

  @Test
  void whatTheUnnamedSayIsOnlyTheirClaim() {
    assertThat(claims("Kenya has attacked Somalia, residents said.", "Attack"))
        .containsExactly(List.of("residents"));
    assertThat(claims("Kenya has attacked Somalia, residents said.", "Statement")).isEmpty();
    assertThat(claims("A Kenyan official said that Somalia was patient.", "Statement")).hasSize(1);
  }

  @Test
  void whoDoesSomethingBySayingItMakesNoClaim() {
    assertThat(claims("\"We reject the offer,\" said Amina Mohamed.", "Refusal"))
        .containsExactly(List.of());
  }

  @Test
  void whoIsNamedBehindWhatHeSaysAnswersForIt() {
    String text =
        "\"The rebels have seized the airport,\" said a resident who declined to be named.";

    assertThat(claims(text, "Attack")).containsExactly(List.of("resident"));
  }

  @Test
  void whoDemandsSomethingDoesNotClaimIt() {
    assertThat(claims("Kenya said that Somalia must withdraw its troops.", "Implementation"))
        .containsExactly(List.of());
  }

  @Test
  void whatAnotherSaysIsNoClaimOfTheFirst() {
    String text =
        "Mali said on Monday it had accepted the offer of Niger, but Chad said the terms fell short.";

    assertThat(claims(text, "Statement")).containsExactly(List.of());
  }

  @Test
  void whatTheArticleAlsoTellsInItsOwnVoiceIsNoClaim() {
    String text =
        "Kenya and Somalia met in Doha. Kenya said that Kenya and Somalia had met in Doha.";

    assertThat(claims(text, "Meeting")).containsExactly(List.of());
  }

  @Test
  void whatIsDeniedDidNotHappenAsFarAsTheSpeakerSays() {
    assertThat(events("Kenya denied that it had attacked Somalia.", "Attack"))
        .extracting(Event::status)
        .containsExactly(Status.NEGATED);
  }

  private static List<List<String>> claims(String text, String kind) {
    return events(text, kind).stream()
        .map(event -> event.claimedBy().stream().map(Filler::name).toList())
        .toList();
  }

  private static List<Event> events(String text, String kind) {
    return Models.code(text).events().stream().filter(e -> e.type().equals(kind)).toList();
  }
}
