package org.parley.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.parley.page.view.TimeLine;

/**
 * Draws meetings on a line of time. A day that is known is a sharp mark; a date that allows many
 * days is a soft one, as long as what it allows. Where there are too many to be told apart, they
 * are counted by stretches of time, and what is only planned stays apart there too.
 */
final class Chronicler {

  private static final int WIDTH = 960;
  private static final int MARGIN = 12;
  private static final int LANE = 14;
  private static final int AXIS = 26;
  private static final int TOP = 8;
  private static final int SMALLEST = 6;
  private static final int MOST_MARKS = 150;
  private static final int MOST_LANES = 10;
  private static final int BARS = 96;
  private static final int TALLEST = 112;

  /** A date that allows more says nothing of when there was something to be seen. */
  private static final int MOST_YEARS_OF_A_DATE = 12;

  private final List<Dated> meetings;
  private final int leftOut;
  private final String since;
  private final Axis axis;

  /** A meeting between two days. */
  record Dated(
      String name, String date, LocalDate earliest, LocalDate latest, boolean ahead, String href) {

    /** Whether the date is one day, of which nobody doubts. */
    boolean sure() {
      return earliest.equals(latest) && !date.matches(".*[?~%X].*");
    }

    private boolean vague() {
      return earliest.until(latest, ChronoUnit.YEARS) >= MOST_YEARS_OF_A_DATE;
    }

    /** Its first day, its last, and one of each year between. */
    private Stream<LocalDate> days() {
      Stream<LocalDate> yearly =
          Stream.iterate(earliest, day -> day.isBefore(latest), day -> day.plusYears(1));
      return Stream.concat(yearly, Stream.of(latest));
    }
  }

  Chronicler(List<Dated> all) {
    Eras eras = eras(all);
    this.meetings =
        all.stream()
            .filter(meeting -> !meeting.latest().isBefore(eras.first()))
            .sorted(Comparator.comparing(Dated::earliest).thenComparing(Dated::name))
            .toList();
    this.leftOut = all.size() - meetings.size();
    this.since =
        all.stream()
            .map(Dated::earliest)
            .min(Comparator.naturalOrder())
            .map(day -> String.valueOf(day.getYear()))
            .orElse("");
    this.axis = new Axis(eras, MARGIN, WIDTH - MARGIN);
  }

  private static Eras eras(List<Dated> all) {
    Eras eras = Eras.of(all.stream().filter(each -> !each.vague()).flatMap(Dated::days).toList());
    if (!eras.eras().isEmpty()) {
      return eras;
    }
    Eras ofAny = Eras.of(all.stream().flatMap(Dated::days).toList());
    return ofAny.eras().isEmpty() ? Eras.of(List.of(LocalDate.EPOCH)) : ofAny;
  }

  /** The drawing. */
  TimeLine timeLine() {
    return meetings.size() > MOST_MARKS ? crowd() : marks();
  }

  private TimeLine marks() {
    List<Integer> laneEnds = new ArrayList<>();
    List<TimeLine.Mark> marks = new ArrayList<>();
    for (Dated meeting : meetings) {
      int x = axis.x(meeting.earliest());
      int width = Math.max(SMALLEST, axis.x(meeting.latest().plusDays(1)) - x);
      int y = TOP + lane(laneEnds, x, x + width + 2) * LANE;
      marks.add(
          new TimeLine.Mark(x, y, width, LANE - 4, style(meeting), title(meeting), meeting.href()));
    }
    return laneEnds.size() > MOST_LANES
        ? crowd()
        : drawing(TOP + Math.max(2, laneEnds.size()) * LANE, marks);
  }

  private TimeLine drawing(int height, List<TimeLine.Mark> marks) {
    return new TimeLine(
        WIDTH,
        height + AXIS,
        axis.ticks(),
        axis.breaks(),
        marks,
        leftOut,
        leftOut > 0 ? since : "");
  }

  private static int lane(List<Integer> ends, int from, int to) {
    for (int lane = 0; lane < ends.size(); lane++) {
      if (ends.get(lane) <= from) {
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

  /** Bars of equal widths, what took place below what is ahead. */
  private TimeLine crowd() {
    int[] took = counts(false);
    int[] ahead = counts(true);
    int most = 1;
    for (int bar = 0; bar < BARS; bar++) {
      most = Math.max(most, took[bar] + ahead[bar]);
    }
    List<TimeLine.Mark> bars = new ArrayList<>();
    for (int bar = 0; bar < BARS; bar++) {
      int below = tall(took[bar], most);
      if (took[bar] > 0) {
        bars.add(bar(bar, 0, below, "sure", took[bar] + " meetings, " + stretch(bar)));
      }
      if (ahead[bar] > 0) {
        String title = ahead[bar] + " planned, proposed or expected, " + stretch(bar);
        bars.add(bar(bar, below, tall(ahead[bar], most), "ahead", title));
      }
    }
    return drawing(TOP + TALLEST, bars);
  }

  private int[] counts(boolean ahead) {
    int[] counts = new int[BARS];
    for (Dated meeting : meetings) {
      if (meeting.ahead() == ahead) {
        counts[Math.min(BARS - 1, (axis.x(meeting.earliest()) - MARGIN) / width())]++;
      }
    }
    return counts;
  }

  private static int tall(int count, int most) {
    return count == 0 ? 0 : Math.max(2, count * TALLEST / most);
  }

  private static TimeLine.Mark bar(int bar, int above, int tall, String style, String title) {
    int y = TOP + TALLEST - above - tall;
    return new TimeLine.Mark(MARGIN + bar * width(), y, width() - 1, tall, style, title, "");
  }

  private static int width() {
    return (WIDTH - 2 * MARGIN) / BARS;
  }

  private String stretch(int bar) {
    int x = MARGIN + bar * width();
    return axis.day(x) + " to " + axis.day(x + width());
  }
}
