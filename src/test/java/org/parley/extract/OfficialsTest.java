package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.coding.Event;
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

  @Test
  void anExcellencyEndsNoSentence() {
    String text =
        "H.E. Mr. Sok Chan, Minister of Foreign Affairs of Cambodia, met with H.E. Dr. Ali Hassan,"
            + " Foreign Minister of Jordan, in Amman.";

    assertThat(all("Meeting", "participant", text)).containsExactly("Sok Chan", "Ali Hassan");
    assertThat(Models.code(text).events())
        .flatExtracting(Event::evidence)
        .allSatisfy(span -> assertThat(span.in(text)).isEqualTo(text));
  }

  @Test
  void theGovernmentIsThatOfTheStateWhichTellsOfIt() {
    String text = "Mali said on Monday that talks between the government and Togo would resume.";

    assertThat(all("Meeting", "participant", text)).containsExactly("Mali", "Togo");
  }

  @Test
  void aStateInFrontOfANameIsNoPartOfIt() {
    String text =
        "Deputy Prime Minister and Foreign Minister of Mali Ann Lee met Prime Minister of Togo Tom"
            + " Roe.";

    assertThat(all("Meeting", "participant", text)).containsExactly("Ann Lee", "Tom Roe");
  }

  @Test
  void anOfficeIsOfTheStateThatStandsAtIt() {
    String text = "Mali's Vice President Ann Lee and Chad's Interior Minister Tom Roe resigned.";

    assertThat(all("Position", "organisation", text)).containsExactly("Mali", "Chad");
  }

  @Test
  void theThreeCountriesAreThoseThatWereNamedTogether() {
    String text =
        "Egypt said that Chad, Mali and Niger had met. Egypt and Chad praised Mali. The three"
            + " countries agreed on joint patrols.";

    assertThat(all("Agreement", "party", text)).containsExactly("Chad", "Mali", "Niger");
  }

  @Test
  void whatIsTheirsIsOfThoseOfWhomTheSentenceTells() {
    String text =
        "The water ministers of Chad, Mali and Niger failed to agree on a way to end their"
            + " negotiations.";

    assertThat(all("Meeting", "participant", text)).containsExactly("Chad", "Mali", "Niger");
  }

  @Test
  void aMinistryIsTheStateWhoseNameStandsBeforeIt() {
    assertThat(all("Refusal", "refuser", "Mali's Ministry of Water Resources rejected the offer."))
        .containsExactly("Mali");
  }

  @Test
  void aSurnameStandsAlsoWithoutItsArticle() {
    String text = "Egyptian President Hamid al-Masri arrived in Doha. Masri rejected the offer.";

    assertThat(all("Refusal", "refuser", text)).containsExactly("Hamid al-Masri");
  }

  @Test
  void aMinisterOfAStateIsNotItsHead() {
    String text =
        "Kenya's newly appointed minister rejected the offer. William Ruto went to Mombasa.";

    assertThat(all("Refusal", "refuser", text)).doesNotContain("William Ruto");
  }

  @Test
  void whatIsDemandedBeforeReportersIsNotDemandedOfThem() {
    String text =
        "\"The truce is dead,\" Mali's envoy Ann Lee told reporters. \"We demand the return of all"
            + " prisoners,\" Lee said.";

    assertThat(all("Demand", "addressee", text)).isEmpty();
  }

  @Test
  void whoSpeaksForSomebodyIsNotHe() {
    assertThat(all("Statement", "speaker", "A spokesman for Tom Roe said the offer was bad."))
        .containsExactly("spokesman for Tom Roe");
    assertThat(all("Position", "holder", "An aide to Prime Minister Tom Roe left Lomé."))
        .containsExactly("Tom Roe");
    assertThat(all("Refusal", "refuser", "An aide to Prime Minister Tom Roe rejected the offer."))
        .doesNotContain("Tom Roe");
  }

  private static List<String> all(String kind, String role, String text) {
    return Models.code(text).events().stream()
        .filter(event -> event.type().equals(kind))
        .flatMap(event -> Optional.ofNullable(event.roles().get(role)).orElse(List.of()).stream())
        .map(Filler::name)
        .toList();
  }
}
