package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.page.view.TimeLine;

class ChroniclerTest {

  private static Chronicler.Dated dated(String edtf, String from, String to, boolean ahead) {
    return new Chronicler.Dated(
        "m", edtf, LocalDate.parse(from), LocalDate.parse(to), ahead, "m.html");
  }

  private static List<String> styles(Chronicler.Dated... meetings) {
    return new Chronicler(List.of(meetings))
        .timeLine(0).marks().stream().map(TimeLine.Mark::style).toList();
  }

  @Test
  void aKnownDayIsSharpAndAllElseSoft() {
    assertThat(
            styles(
                dated("2025-06-02", "2025-06-02", "2025-06-02", false),
                dated("2025-06-03?", "2025-06-03", "2025-06-03", false),
                dated("2025-07", "2025-07-01", "2025-07-31", false)))
        .containsExactly("sure", "soft", "soft");
  }

  @Test
  void whatIsOnlyPlannedIsDrawnApart() {
    assertThat(styles(dated("2025-06-02", "2025-06-02", "2025-06-02", true)))
        .containsExactly("ahead");
  }

  @Test
  void marksOfOneDayLieInLanes() {
    Chronicler.Dated one = dated("2025-06-02", "2025-06-02", "2025-06-02", false);
    assertThat(new Chronicler(List.of(one, one)).timeLine(0).marks())
        .extracting(TimeLine.Mark::y)
        .doesNotHaveDuplicates();
  }

  @Test
  void manyMeetingsBecomeBarsThatCountThemAll() {
    List<Chronicler.Dated> many =
        IntStream.range(0, 500)
            .mapToObj(
                i -> {
                  String day = LocalDate.of(2025, 1, 1).plusDays(i % 300).toString();
                  return dated(day, day, day, false);
                })
            .toList();
    List<TimeLine.Mark> bars = new Chronicler(many).timeLine(0).marks();
    assertThat(bars.stream().mapToInt(b -> Integer.parseInt(b.title().split(" ")[0])).sum())
        .isEqualTo(500);
  }

  @Test
  void aLoneMeetingOfLongAgoDoesNotPressTheOthersTogether() {
    List<Chronicler.Dated> meetings =
        IntStream.range(0, 20)
            .mapToObj(
                i -> {
                  String day = i == 0 ? "1874-01-01" : "2025-01-" + (i + 10);
                  return dated(day, day, day, false);
                })
            .toList();
    assertThat(new Chronicler(meetings).shown()).isLessThan(20).isGreaterThan(16);
  }
}
