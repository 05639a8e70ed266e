package org.parley.page.view;

import java.util.List;

/**
 * Meetings on a line of time, in units of the drawing.
 *
 * @param leftOut how many are before its first day or have no year
 */
public record TimeLine(int width, int height, List<Tick> ticks, List<Mark> marks, int leftOut) {
  public TimeLine {
    ticks = List.copyOf(ticks);
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
