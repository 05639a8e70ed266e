package org.parley.page.view;

import java.util.List;

/**
 * Meetings on a line of time, in units of the drawing.
 *
 * @param breaks where years are left out in which there was nothing
 * @param leftOut how many are before its first day
 * @param since the year of the first of these; empty if there are none
 */
public record TimeLine(
    int width,
    int height,
    List<Tick> ticks,
    List<Integer> breaks,
    List<Mark> marks,
    int leftOut,
    String since) {
  public TimeLine {
    ticks = List.copyOf(ticks);
    breaks = List.copyOf(breaks);
    marks = List.copyOf(marks);
  }

  /** A year or a month on the axis. */
  public record Tick(int x, String label) {}

  /**
   * One meeting, or all of a stretch of time where they are many.
   *
   * @param style {@code sure} if the day is known, {@code soft} if the date allows many days or is
   *     uncertain, {@code ahead} if it is not said to have happened
   */
  public record Mark(
      int x, int y, int width, int height, String style, String title, String href) {}
}
