package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.coding.Filler;

/** Who is meant where a text names only an office, a body by its noun, or nobody at all. */
@Tag("models")
final class OfficialsTest {

  @Test
  void thePresidentIsTheOnlyOneOfWhomTheTextTellsThoughNobodySaysOfWhere() {
    String text =
        "President Adan and Prime Minister Boro spoke by telephone. The President called on Togo"
            + " to open the border.";

    assertThat(all("Demand", "demander", text)).containsExactly("Adan");
  }

  @Test
  void theMinistersAreThoseWhomTheTextHasCalledSo() {
    String text =
        "Kenyan Foreign Minister Ann Otieno met Ugandan Foreign Minister Tom Okello in Nairobi."
            + " The Ministers agreed on joint patrols.";

    assertThat(all("Agreement", "party", text)).containsExactly("Ann Otieno", "Tom Okello");
  }

  @Test
  void theMinistersAreTheStatesForWhomTheSameWordStoodBefore() {
    String text =
        "The foreign ministers of Kenya and Uganda met in Nairobi. The ministers agreed to reopen"
            + " the border.";

    assertThat(all("Agreement", "party", text)).containsExactly("Kenya", "Uganda");
  }

  @Test
  void theTwoLeadersAreTheTwoPersonsNamedBeforeInTheSentence() {
    String text =
        "Kenya and Uganda closed the border. In a statement from President Macky Ture and"
            + " Chairperson Sila Adan, the two leaders called for a truce.";

    assertThat(all("Demand", "demander", text)).containsExactly("Macky Ture", "Sila Adan");
  }

  @Test
  void ministersOfWhomTheTextHasNotToldStayAsTheyAreWorded() {
    assertThat(all("Agreement", "party", "Kenya praised Togo. The ministers agreed on patrols."))
        .doesNotContain("Kenya", "Togo");
  }

  @Test
  void aSecondMinisterInTheSentenceIsCalledByHisName() {
    String text =
        "Qatar hosted consultations between Foreign Minister of Kenya Ann Otieno and Foreign"
            + " Minister of Uganda Tom Okello in Paris.";

    assertThat(all("Meeting", "participant", text)).contains("Ann Otieno", "Tom Okello");
  }

  @Test
  void howSomebodyIsAddressedIsNoPartOfHisName() {
    String text =
        "The Chairman of the African Union Commission, Amb Moussa Keita, called on Chad to talk.";

    assertThat(all("Demand", "demander", text)).containsExactly("Moussa Keita");
  }

  @Test
  void whoSaysSomethingOfHimselfIsNobodyElse() {
    String text = "Kenya and Uganda closed the border. The rebels said they had attacked a convoy.";

    assertThat(all("Attack", "attacker", text)).containsExactly("rebels");
  }

  @Test
  void theCouncilIsTheOneWhoseNameEndsSo() {
    String text =
        "The Lake Security Council met on Monday. Rebels of the River Front attacked a town. The"
            + " council called on Chad to talk.";

    assertThat(all("Demand", "demander", text)).containsExactly("Lake Security Council");
  }

  @Test
  void aStatementThatWasSpokenOfBeforeSpeaksForThoseWhoIssuedIt() {
    String text =
        "The Lake Commission said in a statement on Monday that Chad had closed the port. The"
            + " statement called on Mali to talk.";

    assertThat(all("Demand", "demander", text)).containsExactly("Lake Commission");
  }

  @Test
  void whoeverWasReceivedIsTheOneWhoThenSpeaks() {
    String text =
        "Kenya and Uganda closed the border. The rebels were received at the palace, where they"
            + " attacked a guard.";

    assertThat(all("Attack", "attacker", text)).containsExactly("rebels");
  }

  @Test
  void afterWhatSomebodyHasSaidHeIsTheOneOfWhomTheTextTells() {
    String text =
        "\"President Adan understands the reasons,\" Ann Otieno said in Lomé. She rejected the"
            + " offer.";

    assertThat(all("Refusal", "refuser", text)).containsExactly("Ann Otieno");
  }

  @Test
  void thePressIsOfTheTitleAndNotOfTheHouse() {
    assertThat(all("Position", "organisation", "White House Press Secretary Ann Lee resigned."))
        .noneMatch(name -> name.contains("Press"));
  }

  private static List<String> all(String kind, String role, String text) {
    return Models.code(text).events().stream()
        .filter(event -> event.type().equals(kind))
        .flatMap(event -> Optional.ofNullable(event.roles().get(role)).orElse(List.of()).stream())
        .map(Filler::name)
        .toList();
  }
}
