package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
          """)
  void thePlaceIsWhereItHappenedAndNotWhoDidIt(String sentence, String kind, String place) {
    assertThat(places(sentence, kind)).as(sentence).contains(List.of(place));
  }

  @Test
  void theActorsCountryIsNoPlace() {
    assertThat(places("Kenya met with the president of Somalia.", "Meeting"))
        .containsExactly(List.of());
  }

  private static List<List<String>> places(String text, String kind) {
    return Models.code(text).events().stream()
        .filter(event -> event.type().equals(kind))
        .map(Event::place)
        .toList();
  }
}
