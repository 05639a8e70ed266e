package org.parley.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.parley.page.view.TimeLine;

/**
 * Draws meetings on a line of time. A day that is known is a sharp mark; a date that allows many
 * days is a soft one, as long as what it allows. Where there are too many to be told apart, months
 * are drawn, as high as they are full.
 */
final class Chronicler {

  private static final int WIDTH = 960;
  private static final int MARGIN = 12;
  private static final int LANE = 14;
  private static final int AXIS = 26;
  private static final int TOP = 8;
  private static final int SMALLEST = 6;
  private static final int MOST_MARKS = 120;
  private static final int MOST_LANES = 8;
  private static final int BARS = 96;

  /** A lone meeting of long ago would press all others into one spot. */
  private static final double PART_SHOWN = 0.9;

  private static final int YEARS_THAT_FIT = 12;

  private final List<Dated> meetings;
  private final LocalDate first;
  private final LocalDate last;

  /** A meeting between two days. */
  record Dated(
      String name, String date, LocalDate earliest, LocalDate latest, boolean ahead, String href) {

    /** Whether the date is one day, of which nobody doubts. */
    boolean sure() {
      return earliest.equals(latest) && !date.matches(".*[?~%X].*");
    }
  }

  Chronicler(List<Dated> all) {
    List<Dated> sorted =
        all.stream()
            .sorted(Comparator.comparing(Dated::earliest).thenComparing(Dated::name))
            .toList();
    this.last =
        sorted.stream().map(Dated::latest).max(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
    this.first = firstDay(sorted);
    this.meetings = sorted.stream().filter(m -> !m.earliest().isBefore(first)).toList();
  }

  private LocalDate firstDay(List<Dated> sorted) {
    if (sorted.isEmpty()) {
      return last;
    }
    LocalDate all = sorted.get(0).earliest();
    LocalDate most = sorted.get((int) (sorted.size() * (1 - PART_SHOWN))).earliest();
    return all.until(last, ChronoUnit.YEARS) > YEARS_THAT_FIT ? most : all;
  }

  /** The drawing. */
  TimeLine timeLine(int leftOut) {
    return meetings.size() > MOST_MARKS ? crowd(leftOut) : marks(leftOut);
  }

  int shown() {
    return meetings.size();
  }

  private TimeLine marks(int leftOut) {
    List<Integer> laneEnds = new ArrayList<>();
    List<TimeLine.Mark> marks = new ArrayList<>();
    for (Dated meeting : meetings) {
      int x = x(meeting.earliest());
      int width = Math.max(SMALLEST, x(meeting.latest().plusDays(1)) - x);
      int lane = lane(laneEnds, x, x + width + 2);
      int y = TOP + lane * LANE;
      marks.add(
          new TimeLine.Mark(x, y, width, LANE - 4, style(meeting), title(meeting), meeting.href()));
    }
    int height = TOP + Math.max(2, laneEnds.size()) * LANE + AXIS;
    return new TimeLine(WIDTH, height, ticks(), marks, leftOut);
  }

  private static int lane(List<Integer> ends, int from, int to) {
    for (int lane = 0; lane < ends.size(); lane++) {
      if (ends.get(lane) <= from || lane == MOST_LANES - 1) {
        ends.set(lane, to);
        return lane;
      }
    }
    ends.add(to);
    return ends.size() - 1;
  }

  private static String style(Dated meeting) {
    return meeting.ahead() ? "ahead" : meeting.sure() ? "sure" : "soft";
  }

  private static String title(Dated meeting) {
    return meeting.name().contains(meeting.date())
        ? meeting.name()
        : meeting.name() + ", " + meeting.date();
  }

  /** Bars of equal stretches of time. */
  private TimeLine crowd(int leftOut) {
    int[] counts = new int[BARS];
    for (Dated meeting : meetings) {
      counts[Math.min(BARS - 1, (x(meeting.earliest()) - MARGIN) * BARS / (WIDTH - 2 * MARGIN))]++;
    }
    int most = Arrays.stream(counts).max().orElse(1);
    int height = MOST_LANES * LANE;
    int step = (WIDTH - 2 * MARGIN) / BARS;
    List<TimeLine.Mark> bars = new ArrayList<>();
    for (int bar = 0; bar < BARS; bar++) {
      if (counts[bar] > 0) {
        int tall = Math.max(2, counts[bar] * height / most);
        bars.add(
            new TimeLine.Mark(
                MARGIN + bar * step,
                TOP + height - tall,
                step - 1,
                tall,
                "sure",
                counts[bar] + " meetings from " + day(bar),
                ""));
      }
    }
    return new TimeLine(WIDTH, TOP + height + AXIS, ticks(), bars, leftOut);
  }

  private LocalDate day(int bar) {
    return first.plusDays(days() * bar / BARS);
  }

  private List<TimeLine.Tick> ticks() {
    boolean byMonth = days() < 750;
    List<TimeLine.Tick> ticks = new ArrayList<>();
    LocalDate day = byMonth ? first.withDayOfMonth(1) : first.withDayOfYear(1);
    int every =
        byMonth ? Math.max(1, (int) (days() / 240)) : Math.max(1, (int) (days() / 365 / 12));
    for (; !day.isAfter(last); day = byMonth ? day.plusMonths(every) : day.plusYears(every)) {
      if (!day.isBefore(first)) {
        ticks.add(new TimeLine.Tick(x(day), day.toString().substring(0, byMonth ? 7 : 4)));
      }
    }
    return ticks;
  }

  private long days() {
    return Math.max(1, first.until(last, ChronoUnit.DAYS) + 1);
  }

  private int x(LocalDate day) {
    long from = first.until(day, ChronoUnit.DAYS);
    return MARGIN + (int) ((WIDTH - 2L * MARGIN) * from / days());
  }
}
