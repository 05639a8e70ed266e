package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.page.view.TimeLine;

class ChroniclerTest {

  private static Chronicler.Dated dated(String edtf, String from, String to, boolean ahead) {
    return new Chronicler.Dated(
        "m", edtf, LocalDate.parse(from), LocalDate.parse(to), ahead, "m.html");
  }

  private static List<String> styles(Chronicler.Dated... meetings) {
    return new Chronicler(List.of(meetings))
        .timeLine().marks().stream().map(TimeLine.Mark::style).toList();
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
    assertThat(new Chronicler(List.of(one, one)).timeLine().marks())
        .extracting(TimeLine.Mark::y)
        .doesNotHaveDuplicates();
  }

  @Test
  void manyMeetingsBecomeBarsThatCountThemAll() {
    List<Chronicler.Dated> many = days(500, 300);
    List<TimeLine.Mark> bars = new Chronicler(many).timeLine().marks();
    assertThat(bars.stream().mapToInt(b -> Integer.parseInt(b.title().split(" ")[0])).sum())
        .isEqualTo(500);
  }

  @Test
  void inACrowdTooWhatIsOnlyPlannedIsCountedApart() {
    List<Chronicler.Dated> many = days(400, 300);
    many.addAll(
        List.of(
            dated("2025-03-01", "2025-03-01", "2025-03-01", true),
            dated("2025-03-01", "2025-03-01", "2025-03-01", true)));
    assertThat(new Chronicler(many).timeLine().marks())
        .filteredOn(mark -> mark.style().equals("ahead"))
        .extracting(TimeLine.Mark::title)
        .containsExactly("2 planned, proposed or expected, 2025-02-27 to 2025-03-02");
  }

  @Test
  void yearsInWhichThereWasNothingAreLeftOut() {
    List<Chronicler.Dated> meetings = days(20, 20);
    meetings.add(day("1874-01-05"));
    TimeLine line = new Chronicler(meetings).timeLine();
    assertThat(line.breaks()).hasSize(1);
    assertThat(line.leftOut()).isZero();
    assertThat(line.marks()).hasSize(21);
    assertThat(line.marks().get(20).x() - line.marks().get(1).x())
        .as("the days of one month have more than half of the line")
        .isGreaterThan(line.width() / 2);
    assertThat(line.ticks()).extracting(TimeLine.Tick::label).containsExactly("1874-01", "2025-01");
  }

  @Test
  void aFewMonthsAreDrawnWithoutABreak() {
    TimeLine line =
        new Chronicler(List.of(day("2025-01-02"), day("2025-06-02"), day("2026-06-30"))).timeLine();
    assertThat(line.breaks()).isEmpty();
    assertThat(line.ticks()).extracting(TimeLine.Tick::label).contains("2025-07");
  }

  @Test
  void loneYearsThatWouldBreakTheLineTooOftenAreToldAtItsEdge() {
    List<Chronicler.Dated> meetings = days(60, 60);
    List.of("1648-10-24", "1713-04-11", "1763-02-10", "1815-06-09", "1878-07-13", "1919-06-28")
        .forEach(day -> meetings.add(day(day)));
    TimeLine line = new Chronicler(meetings).timeLine();
    assertThat(line.breaks()).hasSize(4);
    assertThat(line.leftOut()).isEqualTo(2);
    assertThat(line.since()).isEqualTo("1648");
  }

  @Test
  void ticksStandApartAndWithinTheDrawing() {
    for (String first : List.of("1648-10-24", "1990-05-01", "2024-11-03", "2025-05-01")) {
      List<Chronicler.Dated> meetings = days(5, 200);
      meetings.add(day(first));
      TimeLine line = new Chronicler(meetings).timeLine();
      for (int i = 1; i < line.ticks().size(); i++) {
        assertThat(line.ticks().get(i).x() - line.ticks().get(i - 1).x())
            .as(first)
            .isGreaterThanOrEqualTo(44);
      }
      assertThat(line.ticks()).isNotEmpty().allMatch(tick -> tick.x() < line.width() - 30);
      assertThat(line.marks()).allMatch(mark -> mark.x() >= 0 && mark.x() < line.width());
    }
  }

  @Test
  void aDateThatAllowsACenturyDoesNotStretchTheLine() {
    List<Chronicler.Dated> meetings = days(20, 20);
    meetings.add(dated("19XX", "1900-01-01", "1999-12-31", false));
    TimeLine line = new Chronicler(meetings).timeLine();
    assertThat(line.ticks()).extracting(TimeLine.Tick::label).allMatch(t -> t.startsWith("2025"));
    assertThat(line.leftOut()).isEqualTo(1);
  }

  private static Chronicler.Dated day(String day) {
    return dated(day, day, day, false);
  }

  /** So many meetings, each on the day after the other, the first of them again after all days. */
  private static List<Chronicler.Dated> days(int count, int days) {
    List<Chronicler.Dated> meetings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      meetings.add(day(LocalDate.of(2025, 1, 1).plusDays(i % days).toString()));
    }
    return meetings;
  }
}
