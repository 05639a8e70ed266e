package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

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

  private static List<String> quantities(String text) {
    return Models.code(text).events().stream()
        .flatMap(event -> event.quantities().stream())
        .map(q -> q.comparison().sign() + q.value().orElseThrow().toPlainString() + " " + q.item())
        .distinct()
        .toList();
  }
}
