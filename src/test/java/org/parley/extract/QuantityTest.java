package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.coding.Event;
import org.parley.coding.Quantity;

/** How many: sums of money and shares count, numbers inside words and "one of" do not. */
@Tag("models")
final class QuantityTest {

  @Test
  void aSumOfMoneyHasItsCurrencyForItem() {
    assertThat(quantities("Libya paid Chad $200,000 on Monday.")).containsExactly("=200000 $");
  }

  @Test
  void aSumInWordsIsTheSame() {
    assertThat(quantities("Libya paid Chad 1.7 million dollars on Monday."))
        .containsExactly("=1700000 dollars");
  }

  @Test
  void theMembersOfALeagueAreNotCounted() {
    assertThat(quantities("The 22-member Arab League imposed sanctions on Syria.")).isEmpty();
  }

  @Test
  void oneOfManyIsNoCount() {
    assertThat(quantities("Chad attacked one of the villages of Mali.")).isEmpty();
  }

  @Test
  void aKnownLengthOfTimeIsNotHedgedByOver() {
    assertThat(quantities("Chad and Mali negotiated the deal over the last four years.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya released some 200 prisoners. | ~200 prisoners
          Kenya released roughly 200 prisoners. | ~200 prisoners
          Kenya released close to 200 prisoners. | ~200 prisoners
          Kenya released up to 200 prisoners. | <=200 prisoners
          Kenya released no fewer than 200 prisoners. | >=200 prisoners
          Kenya released the last 12 prisoners. | =12 prisoners
          Kenya released two of the five soldiers. | =2 soldiers
          """)
  void aNumberKeepsTheHedgeOfItsWords(String sentence, String quantity) {
    assertThat(quantities(sentence)).as(sentence).containsExactly(quantity);
  }

  @Test
  void theEndsOfARangeAreTheLeastAndTheMost() {
    assertThat(quantities("Kenya released 20 to 30 prisoners."))
        .containsExactly(">=20 prisoners", "<=30 prisoners");
  }

  @Test
  void dozensAreNoNumber() {
    assertThat(quantities("Kenya released dozens of prisoners."))
        .containsExactly("=? dozens of prisoners");
  }

  @Test
  void aFractionIsNoNumberOfWhatItIsAPartOf() {
    assertThat(quantities("Kenya released two thirds of the prisoners."))
        .containsExactly("=? two thirds of the prisoners");
  }

  @Test
  void anyOneAndTheEndOfARangeOfYearsAreNoCounts() {
    assertThat(quantities("Kenya will not accept any one soldier of Somalia.")).isEmpty();
    assertThat(quantities("Kenya fought a war against Somalia in 1947–48.")).isEmpty();
  }

  @Test
  void theTollToldRightAfterAnAttackIsThatOfTheAttack() {
    List<Event> attacks =
        Models.code(
                "Somalia shelled Mandera on Monday. At least 20 people were killed, residents"
                    + " said.")
            .events()
            .stream()
            .filter(event -> event.type().equals("Attack"))
            .toList();

    assertThat(attacks).hasSize(1);
    assertThat(attacks.get(0).quantities()).extracting(Quantity::item).containsExactly("people");
  }

  private static List<String> quantities(String text) {
    return Models.code(text).events().stream()
        .flatMap(event -> event.quantities().stream())
        .map(
            q ->
                q.comparison().sign()
                    + q.value().map(BigDecimal::toPlainString).orElse("?")
                    + " "
                    + q.item())
        .distinct()
        .toList();
  }
}
