package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.coding.Span;
import org.parley.page.view.Run;

class HighlightsTest {

  @Test
  void theRunsTogetherAreTheText() {
    String text = "Peace \uD83D\uDD4A talks began.";
    List<Run> runs = new Highlights(text).runs(Map.of(new Span(6, 13), List.of(1)));
    assertThat(runs.stream().map(Run::text).collect(Collectors.joining())).isEqualTo(text);
  }

  @Test
  void spansCountCodePointsAndNotUnits() {
    List<Run> runs =
        new Highlights("\uD83D\uDD4A\uD83D\uDD4A talks").runs(Map.of(new Span(3, 8), List.of(1)));
    assertThat(runs).contains(new Run("talks", "1", List.of("char=3,8")));
  }

  @Test
  void whatLiesInTwoSpansIsEvidenceOfBoth() {
    List<Run> runs =
        new Highlights("abcdef")
            .runs(Map.of(new Span(0, 4), List.of(1), new Span(2, 6), List.of(2)));
    assertThat(runs)
        .containsExactly(
            new Run("ab", "1", List.of("char=0,4")),
            new Run("cd", "1 2", List.of("char=2,6")),
            new Run("ef", "2", List.of()));
  }

  @Test
  void aTextWithoutEvidenceIsOneRun() {
    assertThat(new Highlights("abc").runs(Map.of())).containsExactly(new Run("abc", "", List.of()));
  }
}
