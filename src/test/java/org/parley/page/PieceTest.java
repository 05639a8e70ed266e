package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.page.view.Piece;

class PieceTest {

  private static List<String> whole(String text) {
    return Piece.of(text).stream().filter(Piece::whole).map(Piece::text).toList();
  }

  @Test
  void aDateIsNotBrokenAtItsHyphens() {
    assertThat(whole("Meeting in Orm, 2031-04-10 (trade)")).containsExactly("2031-04-10");
    assertThat(whole("2024-03-25/2024-03-31")).containsExactly("2024-03-25", "2024-03-31");
    assertThat(whole("2025-05-1X")).containsExactly("2025-05-1X");
    assertThat(whole("XXXX-06-02?")).containsExactly("XXXX-06-02?");
    assertThat(whole("Geneva II, 2014")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "no date", "2024-03-25/2024-03-31", "a 2031-04 b 2031-05-06", "2031-04-10"})
  void thePiecesTogetherAreTheText(String text) {
    assertThat(Piece.of(text).stream().map(Piece::text).collect(Collectors.joining()))
        .isEqualTo(text);
  }
}
