package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.coding.Edtf;
import org.parley.coding.Event;

/** Where an event happened. Sentences of our own. */
@Tag("models")
final class PlaceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya and Somalia met in Doha. | Meeting | Doha
          Kenya and Somalia met at a hotel in Doha. | Meeting | Doha
          The Tashkent agreement ended the war between India and Pakistan. | Agreement | Tashkent
          Kenya fired rockets into Somalia. | Attack | Somalia
          Kenya attacked a base in Somalia. | Attack | Somalia
          Kenya shelled the town of Mandera. | Attack | Mandera
          Kenya withdrew its troops from Kismayo. | Implementation | Kismayo
          Ten Kenyans who were held in Somalia have been released. | Exchange | Somalia
          Kenya and Somalia signed a treaty after five days of talks at a hotel in Doha. | Agreement | Doha
          Kenya and Somalia signed a treaty at the Doha headquarters. | Agreement | Doha
          At a meeting held on Monday in Doha, Kenya and Somalia agreed on a truce. | Agreement | Doha
          Kenya and Somalia met in the port city of Jeddah. | Meeting | Jeddah
          Kenya and Somalia met in the capital of Burkina Faso. | Meeting | Burkina Faso
          President Ruto flew to Doha, where he met Hassan Mohamud. | Meeting | Doha
          The delegation of Kenya arrived in Doha and held talks with Somalia. | Meeting | Doha
          Fighting broke out in Khartoum on Saturday. | Attack | Khartoum
          Qatar hosted consultations between Kenya and Somalia on 16 January in Doha. | Meeting | Doha
          The Geneva talks between Mali and Niger continued. | Meeting | Geneva
          Kenya's foreign minister flew to Doha on Monday for talks with his Somali counterpart. | Meeting | Doha
          Ethiopian officials arrived in Nairobi for talks with a delegation of Eritrea. | Meeting | Nairobi
          Turkish President Recep Tayyip Erdogan will travel to Baku next week for a meeting with President Ilham Aliyev. | Meeting | Baku
          Jordan's King Abdullah met US President Joe Biden at the White House. | Meeting | White House
          Russian President Vladimir Putin received Syrian leader Bashar al-Assad in the Kremlin on Tuesday. | Meeting | Kremlin
          The presidents of Chad and Niger met at the Presidential Palace in N'Djamena. | Meeting | N'Djamena
          Foreign ministers of Sudan and Egypt met at the African Union headquarters in Addis Ababa on Sunday. | Meeting | Addis Ababa
          Three Kenyan soldiers were killed when militants opened fire on a patrol near Garissa. | Attack | Garissa
          The rebels captured the town of Bambari on Sunday. | Attack | Bambari
          The two countries ended the war with the Treaty of Nanking. | Agreement | Nanking
          Ethiopian troops left Somalia on Monday. | Implementation | Somalia
          US troops in Iraq began to withdraw on Monday. | Implementation | Iraq
          Iran has released five Americans who were imprisoned in Tehran. | Exchange | Tehran
          Humanitarian aid reached Tigray on Friday for the first time in months. | Implementation | Tigray
          A convoy of 20 trucks entered Gaza through the Rafah crossing. | Implementation | Gaza
          Peru and Chile reaffirmed their commitment at a summit in Lima on Friday. | Agreement | Lima
          Speaking in Vienna on Thursday, Russian envoy Mikhail Ulyanov said the talks were difficult. | Statement | Vienna
          At a press conference in Ankara, President Recep Tayyip Erdogan reaffirmed that Turkey would mediate. | Statement | Ankara
          Venezuelan President Nicolas Maduro traveled to Havana on Friday. Maduro and Cuban President Miguel Diaz-Canel signed a trade agreement. | Agreement | Havana
          President William Ruto arrived in Kampala on Monday. He met Ugandan President Yoweri Museveni and discussed trade. | Meeting | Kampala
          The peace talks between Colombia and the ELN, which are being held in Quito, resumed on Monday. | Meeting | Quito
          In Geneva, the delegations of Yemen and the Houthis agreed to exchange prisoners. | Agreement | Geneva
          The second round of talks between Armenia and Azerbaijan took place in the Georgian capital Tbilisi. | Meeting | Tbilisi
          Delegations from Armenia and Azerbaijan met in the Georgian capital, Tbilisi, on Monday. | Meeting | Tbilisi
          Qatar hosted talks between the Taliban and the United States in its capital Doha. | Meeting | Doha
          Rwanda and Congo signed the peace deal in Washington, the US State Department said. | Agreement | Washington
          During the negotiations in Kyiv, President of Ukraine Volodymyr Zelenskyy and UN Secretary-General António Guterres discussed the evacuation of civilians. | Meeting | Kyiv
          On the sidelines of the G20 summit in Bali, Chinese President Xi Jinping met Australian Prime Minister Anthony Albanese. | Meeting | Bali
          The Libyan parties signed an accord after five days of talks in Geneva. | Agreement | Geneva
          Sudan's army committed to protect civilians, but failed to agree on a truce after a week of talks in Jeddah. | Agreement | Jeddah
          The rebels attacked an army base in northern Burkina Faso, killing 20 soldiers. | Attack | Burkina Faso
          Somali and Kenyan forces clashed along the border in Mandera. | Attack | Mandera
          The prisoners were exchanged at the border crossing of Bavra. | Exchange | Bavra
          Kenya's government hosted a meeting of the two Sudanese generals in Nairobi. | Meeting | Nairobi
          Egyptian President Abdel Fattah el-Sisi received Sudan's army chief Abdel Fattah al-Burhan in Cairo on Monday, his office said. | Meeting | Cairo
          US Secretary of State Antony Blinken held talks with Saudi Crown Prince Mohammed bin Salman in Riyadh on Monday. | Meeting | Riyadh
          Blinken, who was in Tel Aviv on Tuesday, urged Israel to open the crossings. | Demand | Tel Aviv
          Turkey's foreign minister told a news conference in Doha that the talks had failed. | Statement | Doha
          Speaking at the UN General Assembly in New York, President William Ruto called on Sudan's generals to stop fighting. | Demand | New York
          In an address to parliament in Tbilisi, Georgian President Salome Zourabichvili rejected the bill of Russia. | Refusal | Tbilisi
          An Israeli air strike on the southern Lebanese town of Nabatieh killed five people on Monday. | Attack | Nabatieh
          Clashes erupted between the Sudanese army and the RSF in Omdurman. | Attack | Omdurman
          Somali forces recaptured the town of Adale from al-Shabaab. | Attack | Adale
          A suicide bomber killed 12 people in the Pakistani city of Quetta on Friday. | Attack | Quetta
          Russian missiles hit the Black Sea port of Odesa. | Attack | Odesa
          The accord was signed in the Kenyan capital Nairobi by Sudan and the rebels. | Agreement | Nairobi
          The Abraham Accords were signed at the White House by Israel and Bahrain. | Agreement | White House
          France and Algeria signed the Evian Accords in the French spa town of Evian-les-Bains. | Agreement | Evian-les-Bains
          Delegates from Libya's rival governments will gather in Tunis on Monday to discuss elections. | Meeting | Tunis
          The Houthis released 100 prisoners at Sanaa airport on Sunday. | Exchange | Sanaa
          The bodies of 12 soldiers were handed over to Armenia at the border near Kornidzor. | Exchange | Kornidzor
          Russian troops pulled out of the Ukrainian city of Kherson. | Implementation | Kherson
          The Red Cross delivered food to Tigray. | Implementation | Tigray
          The ceasefire in Yemen took effect on Monday. | Implementation | Yemen
          Ukraine reopened its embassy in Damascus. | Implementation | Damascus
          Meeting in Ouagadougou, the leaders of Mali, Niger and Burkina Faso agreed to form a confederation. | Agreement | Ouagadougou
          At their meeting in Ouagadougou, the leaders of Mali and Niger agreed to form a confederation. | Agreement | Ouagadougou
          The presidents of Mali and Niger arrived in Ouagadougou on Monday and signed a treaty on Tuesday. | Agreement | Ouagadougou
          During a visit to Beijing, Russian President Vladimir Putin agreed with Xi Jinping to expand trade. | Agreement | Beijing
          On a visit to Kyiv, German Chancellor Olaf Scholz promised Ukraine more weapons. | Agreement | Kyiv
          On his arrival in Juba, UN envoy Nicholas Haysom urged the parties to end the fighting. | Demand | Juba
          Protesters clashed with the police in Dakar. | Attack | Dakar
          """)
  void thePlaceIsWhereItHappenedAndNotWhoDidIt(String sentence, String kind, String place) {
    assertThat(places(sentence, kind)).as(sentence).contains(List.of(place));
  }

  @Test
  void theActorsCountryIsNoPlace() {
    assertThat(places("Kenya met with the president of Somalia.", "Meeting"))
        .containsExactly(List.of());
  }

  @Test
  void whereTheMeetingTookPlaceMayBeToldLater() {
    assertThat(
            places("Kenya and Somalia met on Monday. The meeting took place in Doha.", "Meeting"))
        .containsExactly(List.of("Doha"));
  }

  @Test
  void aYearBeforeANameTakesThePreposition() {
    assertThat(places("In 1876 Kenya signed a treaty with Somalia.", "Agreement"))
        .containsExactly(List.of());
  }

  @Test
  void whoeverSpokeInAPlaceGoesOnSpeakingThere() {
    String text =
        "William Ruto spoke to the press at a hospital in Mombasa. He said that the talks were"
            + " useful. He also praised Qatar.";

    assertThat(places(text, "Statement"))
        .hasSizeGreaterThan(1)
        .allMatch(place -> place.equals(List.of("Mombasa")));
  }

  @Test
  void whatWasSaidBeforeThePlaceIsToldWasSaidThereToo() {
    String text =
        "William Ruto praised Qatar. He also urged Somalia to sign the accord. \"There is no other"
            + " way,\" he told reporters in Mombasa.";

    assertThat(Models.code(text).events())
        .filteredOn(event -> event.type().equals("Statement") || event.type().equals("Demand"))
        .hasSizeGreaterThan(1)
        .allMatch(event -> event.place().equals(List.of("Mombasa")));
  }

  @Test
  void whoeverIsOfAPlaceNeedNotBeThere() {
    assertThat(places("Officials in Kyiv rejected the proposal of Russia.", "Refusal"))
        .containsExactly(List.of());
  }

  @Test
  void whatAThirdAddsHasNotTheEventsPlace() {
    String text = "Rwanda and Congo signed the peace deal in Lomé, the US State Department said.";

    assertThat(places(text, "Agreement")).containsExactly(List.of("Lomé"));
    assertThat(places(text, "Statement")).containsExactly(List.of());
  }

  @Test
  void whoeverWroteToAPlaceIsNotThere() {
    String text =
        "William Ruto wrote to the embassy in London. He said that the talks were useful.";

    assertThat(places(text, "Statement")).containsOnly(List.of());
  }

  @Test
  void anAgreementIsFromTheTalksInTheTownThatItIsNamedAfter() {
    String text =
        "In January 1966, India and Pakistan met in Tashkent. The Tashkent agreement ended the"
            + " war.";

    assertThat(Models.code(text).events())
        .filteredOn(event -> event.type().equals("Agreement"))
        .isNotEmpty()
        .allMatch(event -> event.time().equals(Optional.of(new Edtf("1966-01"))));
  }

  @Test
  void whatIsSaidInTheCourseOfTalksIsSaidWhenTheyAre() {
    String text =
        "Kenya and Somalia met in Doha on 3 May 2021. At the meeting, Amina Mohamed praised Qatar.";

    assertThat(Models.code(text).events())
        .filteredOn(event -> event.type().equals("Statement"))
        .isNotEmpty()
        .allMatch(event -> event.time().equals(Optional.of(new Edtf("2021-05-03"))))
        .allMatch(event -> event.place().equals(List.of("Doha")));
  }

  private static List<List<String>> places(String text, String kind) {
    return Models.code(text).events().stream()
        .filter(event -> event.type().equals(kind))
        .map(Event::place)
        .toList();
  }
}
