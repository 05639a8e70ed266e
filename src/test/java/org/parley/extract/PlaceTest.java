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
          The Geneva talks between Mali and Niger continued. | Meeting | Geneva
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
