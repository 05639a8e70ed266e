package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.coding.Event;
import org.parley.coding.Filler;

/** Who does what to whom: names, titles, lists, lost subjects, and what one event lends another. */
@Tag("models")
final class WhoTest {

  @Test
  void aStatementIsAboutTheOneWhomItsClauseTellsOf() {
    assertThat(all("Statement", "about", "The Kenyan minister said Somalia had closed the port."))
        .containsExactly("Somalia");
  }

  @Test
  void aStatementIsNotAboutItsSpeakersOwnState() {
    String text =
        "Kenyan Foreign Minister Amina Mohamed arrived in Doha. Mohamed said Kenya was patient.";

    assertThat(all("Statement", "about", text)).isEmpty();
  }

  @Test
  void anAbbreviationInBracketsNamesTheSameActorFromThereOn() {
    String text =
        "The Northern Reform Council (NRC) was founded in May. The NRC rejected the government's"
            + " offer.";

    assertThat(all("Refusal", "refuser", text)).containsExactly("Northern Reform Council");
  }

  @Test
  void aTreatyWithAnAbbreviationIsNoActor() {
    String text = "The Southern Fisheries Treaty (SFT) ended in May. The SFT called for patrols.";

    assertThat(all("Demand", "demander", text)).doesNotContain("Southern Fisheries Treaty");
  }

  @Test
  void whoIsNamedInFullOrWithAnOfficeIsAPersonAndAWordAloneIsInDoubt() {
    String text =
        "Amina Mohamed and Kenyan Minister Odera met the River Front in Doha. Mohamed praised"
            + " Qatar. Later Maka met Odera.";

    assertThat(Models.code(text).persons()).containsExactly("Amina Mohamed", "Odera");
  }

  @Test
  void alliesAreThoseWhoAreListedAsExamples() {
    String text = "Kenya thanked its partners in the talks, including Ghana, Togo and Benin.";

    assertThat(all("Statement", "about", text)).containsExactly("Ghana", "Togo", "Benin");
  }

  @Test
  void whatMustBeDoneIsDemandedByThoseWhoTalk() {
    String text =
        "Call of the presidents of Kenya and Chad\n\n"
            + "Kenyan President Amos Odera spoke by telephone with Chadian President Idriss Maka. It"
            + " was stressed that Togo must open the border.";

    assertThat(all("Demand", "demander", text)).containsExactly("Amos Odera", "Idriss Maka");
    assertThat(all("Demand", "addressee", text)).containsExactly("Togo");
  }

  @Test
  void theHeadOfStateIsThePresidentOfWhomTheArticleTells() {
    String text =
        "Ghanaian President Kofi Mensah met Togolese Prime Minister Ama Doe in Accra. The Head of"
            + " State called on Togo to open the border.";

    assertThat(all("Demand", "demander", text)).containsExactly("Kofi Mensah");
  }

  @Test
  void whoeverHostedTheTalksIsTheirHost() {
    String text = "Kenyan and Somali delegations met in Doha. Qatar hosted the talks.";

    assertThat(all("Meeting", "participant", text)).containsExactly("Kenya", "Somalia");
    assertThat(all("Meeting", "host", text)).containsExactly("Qatar");
    assertThat(events(text, "Meeting")).hasSize(1);
  }

  @Test
  void twoOfficesOfOneStateAreTwoActors() {
    String text = "The king and crown prince of Bahrain rejected the offer.";

    assertThat(all("Refusal", "refuser", text)).containsExactly("king", "crown prince");
  }

  @Test
  void ofWhatSomebodyIsRemindedIsNoPartOfHisName() {
    String text = "The ministry reminded Kenyans of the risks of crossing the border.";

    assertThat(all("Statement", "addressee", text)).noneMatch(name -> name.contains("risks"));
  }

  @Test
  void aTitleThatEndsWhatAPersonActsUponIsNotHis() {
    String text = "At the request of the President of Ghana, Kofi Mensah informed the ministers.";

    assertThat(events(text, "Position")).isEmpty();
  }

  @Test
  void anOfficeWordedInSeveralWaysIsOnePosition() {
    String text =
        "President of the Republic of Ghana Kofi Mensah arrived in Doha. Ghana's President Kofi"
            + " Mensah met the emir. President Mensah thanked Qatar.";

    assertThat(events(text, "Position")).hasSize(1);
  }

  @Test
  void twoOfficesOfOnePersonAreTwoPositions() {
    String text =
        "Ghana's defence minister Kofi Mensah arrived in Doha. Kofi Mensah, Ghana's finance minister,"
            + " met the emir.";

    assertThat(events(text, "Position")).hasSize(2);
  }

  @Test
  void aPersonOfRenownActsForHisStateThoughTheArticleDoesNotSaySo() {
    Event position = events("Foreign Minister Sergey Lavrov arrived in Doha.", "Position").get(0);

    assertThat(names(position, "organisation")).containsExactly("Russia");
  }

  @Test
  void aPresidentIsTheOnlyPersonOfHisStateWhomTheArticleNames() {
    String text =
        "Vladimir Putin received Narendra Modi in Sochi. The President of Russia rejected the"
            + " offer.";

    assertThat(all("Refusal", "refuser", text)).containsExactly("Vladimir Putin");
  }

  @Test
  void theNameBehindATitleWithACommaIsItsBearer() {
    Event position =
        events("The President of Ghana, Kofi Mensah, opened the conference.", "Position").get(0);

    assertThat(names(position, "holder")).containsExactly("Kofi Mensah");
    assertThat(names(position, "organisation")).containsExactly("Ghana");
  }

  @Test
  void aRowOfTitlesBelongsToTheStateThatItBeginsWith() {
    List<Event> positions =
        events(
            "Ghanaian president Kofi Mensah and energy minister Kwame Boateng came to Lomé.",
            "Position");

    assertThat(positions).hasSize(2);
    assertThat(positions).allMatch(p -> names(p, "organisation").equals(List.of("Ghana")));
  }

  @Test
  void whoeverIsNamedBehindAQuotationHasSpoken() {
    String text =
        "Kenyan envoy Daniel Otieno came to Doha.\n\n\"The border will remain closed and no one"
            + " will cross,\" said Otieno.";

    assertThat(all("Statement", "speaker", text)).contains("Daniel Otieno");
  }

  @Test
  void heIsStillTheOneOfWhomTheSentencesBeforeTell() {
    String text =
        "Daniel Otieno spoke in Doha. He praised the harvest. He walked along the shore. He was"
            + " tired. He read a book. He rejected Somalia's offer.";

    assertThat(all("Refusal", "refuser", text)).containsExactly("Daniel Otieno");
  }

  @Test
  void anAdjectiveIsNoWordOfTheArts() {
    assertThat(all("Agreement", "party", "Kenya and Ghana signed a novel treaty on fishing."))
        .contains("Kenya", "Ghana");
  }

  @Test
  void theGovernmentIsTheOneToldOfBefore() {
    String text =
        "The Kenyan government closed its schools. On Friday the government rejected Somalia's"
            + " offer.";

    assertThat(all("Refusal", "refuser", text)).containsExactly("Kenya");
  }

  @Test
  void whoeverActsAlongWithTheSubjectActsToo() {
    assertThat(all("Agreement", "party", "Kenya, along with Ghana, signed a fishing treaty."))
        .contains("Kenya", "Ghana");
  }

  @Test
  void whatIsDemandedIsToBeDoneByTheAddressee() {
    Event accord =
        events("Ghana urged Kenya and Somalia to seek a truce.", "Agreement").stream()
            .findFirst()
            .orElseThrow();

    assertThat(names(accord, "party")).contains("Kenya", "Somalia");
  }

  @Test
  void anAccordAfterMediationHasTheMediator() {
    Event accord =
        events("Kenya and Somalia agreed to a truce after mediation by Ghana.", "Agreement").get(0);

    assertThat(names(accord, "mediator")).containsExactly("Ghana");
    assertThat(names(accord, "party")).containsExactlyInAnyOrder("Kenya", "Somalia");
  }

  @Test
  void aTreatyCalledByACapitalIsNoActOfItsGovernment() {
    String text = "Kenya and Somalia discussed the Minsk agreements in Nairobi.";

    assertThat(all("Meeting", "participant", text)).containsExactlyInAnyOrder("Kenya", "Somalia");
    assertThat(Models.code("Kenya condemned the Minsk agreements.").events().toString())
        .doesNotContain("Belarus");
  }

  @Test
  void juniorBelongsToTheName() {
    assertThat(
            all(
                "Meeting",
                "participant",
                "President Thomas A. Whitfield, Jr. spoke today with President Wanjiru of Kenya."))
        .anyMatch(name -> name.startsWith("Thomas Whitfield"))
        .hasSize(2);
  }

  @Test
  void thePartiesAreThoseFirstNamedTogetherWhereNoTwoStandOut() {
    String text =
        "The advisers talked for six hours. The parties agreed on a joint statement."
            + " Representatives of Kenya, Ghana and Mali praised the work.";

    assertThat(all("Agreement", "party", text)).containsExactly("Kenya", "Ghana", "Mali");
  }

  @Test
  void eachOtherIsWhoeverActs() {
    String text = "Sudan and Chad accused each other of backing rebels.";

    assertThat(all("Statement", "about", text)).containsExactlyInAnyOrder("Sudan", "Chad");
  }

  @Test
  void theFormerAndTheLatterAreTheTwoNamedBefore() {
    String text = "Spain and Portugal signed a treaty, under which the former ceded the islands.";

    assertThat(all("Implementation", "actor", text)).containsExactly("Spain");
  }

  @Test
  void hisCounterpartIsAnotherThanHe() {
    String text = "Kenyan Foreign Minister Asha Odera met her Ghanaian counterpart Kofi Mensah.";

    assertThat(all("Meeting", "participant", text))
        .containsExactlyInAnyOrder("Asha Odera", "Kofi Mensah");
  }

  @Test
  void aNameThatNobodyKnowsIsKept() {
    assertThat(all("Implementation", "actor", "The Iroquois ceded the valley to Great Britain."))
        .containsExactly("Iroquois");
  }

  @Test
  void whoShellsACapitalHitsTheCity() {
    assertThat(all("Attack", "target", "The rebels shelled Tripoli.")).containsExactly("Tripoli");
  }

  @Test
  void whoSignsForAPartySignsWhatThePartyAgreed() {
    String text = "Kenya and Ghana concluded a fishing treaty. Asha Odera signed for Kenya.";

    assertThat(events(text, "Agreement")).hasSize(1);
    assertThat(all("Agreement", "party", text)).containsExactlyInAnyOrder("Kenya", "Ghana");
    assertThat(all("Agreement", "signatory", text)).containsExactly("Asha Odera");
  }

  @Test
  void whoRejectsAndSaysDoesBoth() {
    String text = "Kenya rejected the offer and said the border would stay closed.";

    assertThat(all("Statement", "speaker", text)).containsExactly("Kenya");
    assertThat(all("Refusal", "refuser", text)).containsExactly("Kenya");
  }

  @Test
  void theMainVerbBehindARelativeClauseHasItsSubject() {
    assertThat(
            all(
                "Statement",
                "speaker",
                "Russia, which backs Haftar, denied that it had sent arms."))
        .containsExactly("Russia");
  }

  @Test
  void aStatementSpeaksForThoseWhoIssueIt() {
    String text = "Italy and Greece issued a statement condemning the raid.";

    assertThat(all("Statement", "speaker", text)).contains("Italy", "Greece");
  }

  @Test
  void whatIsRejectedHasBeenDemandedAndWhatIsAcceptedOffered() {
    assertThat(all("Demand", "demander", "Togo rejected Benin's demand for compensation."))
        .containsExactly("Benin");
    assertThat(all("Proposal", "proposer", "Togo accepted a proposal from Ghanaian mediators."))
        .containsExactly("Ghana");
  }

  @Test
  void whoIsCalledOnIsTheAddresseeHoweverTheParserTiesHim() {
    String text = "The minister condemned the raid and called on Rwanda to withdraw its forces.";

    assertThat(all("Demand", "addressee", text)).containsExactly("Rwanda");
  }

  @Test
  void aSecondVerbHasTheSubjectThatAYearInFrontHasSwallowed() {
    String text = "In 1876 Venezuela protested and appealed to the United States for assistance.";

    assertThat(all("Demand", "demander", text)).containsExactly("Venezuela");
  }

  @Test
  void whatARelativeClauseTellsDoesNotReplaceWhatIsSaid() {
    String text = "Togo, which hosted the talks, said the next round would begin in May.";

    assertThat(all("Statement", "speaker", text)).containsExactly("Togo");
  }

  @Test
  void someNationalsAreNotTheirState() {
    assertThat(all("Demand", "addressee", "Kenya urged all Americans to leave Somalia."))
        .containsExactly("Americans");
    assertThat(all("Demand", "addressee", "Kenya urged the Americans to leave Somalia."))
        .containsExactly("United States");
    assertThat(all("Exchange", "recipient", "Kenya freed two Americans."))
        .containsExactly("United States");
  }

  @Test
  void whoAgreesToTwoThingsHasAgreedTwice() {
    String text =
        "Kenya and Ghana agreed to reopen the mountain road. Kenya and Ghana agreed to share"
            + " weather data.";

    assertThat(events(text, "Agreement")).hasSize(2);
  }

  private static List<String> all(String kind, String role, String text) {
    return events(text, kind).stream().flatMap(event -> names(event, role).stream()).toList();
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
