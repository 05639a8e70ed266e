package org.parley.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.page.view.Web;

/**
 * Finds room for names beside circles, so that no name lies on another one or on a circle. Whoever
 * is asked for first has the choice; where there is no room left there is no name, and one has to
 * point at the circle.
 */
final class NamePlates {

  /** Of the sans-serif type at the size of the drawing: sizes of a letter and of a line. */
  private static final double LETTER = 7.3;

  private static final double LINE = 15;
  private static final double GAP = 4;
  private static final double BASELINE = 11;

  private final double width;
  private final List<Box> taken = new ArrayList<>();

  private record Box(double left, double top, double right, double bottom) {
    boolean overlaps(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  /**
   * Room in a drawing.
   *
   * @param width of the drawing, over whose sides no name goes
   */
  NamePlates(double width) {
    this.width = width;
  }

  /** Room that a circle needs itself. */
  void circle(double x, double y, double radius) {
    taken.add(new Box(x - radius, y - radius, x + radius, y + radius));
  }

  /** Where a name fits beside a circle: above, below, right or left of it; empty if nowhere. */
  Optional<Web.Plate> beside(double x, double y, double radius, String name) {
    double length = name.length() * LETTER;
    double left = Math.max(0, Math.min(x - length / 2, width - length));
    return Stream.of(
            new Box(left, y - radius - GAP - LINE, left + length, y - radius - GAP),
            new Box(left, y + radius + GAP, left + length, y + radius + GAP + LINE),
            new Box(x + radius + GAP, y - LINE / 2, x + radius + GAP + length, y + LINE / 2),
            new Box(x - radius - GAP - length, y - LINE / 2, x - radius - GAP, y + LINE / 2))
        .filter(box -> box.left() >= 0 && box.right() <= width && box.top() >= 0)
        .filter(box -> taken.stream().noneMatch(box::overlaps))
        .findFirst()
        .map(this::taken);
  }

  private Web.Plate taken(Box box) {
    taken.add(box);
    return new Web.Plate(
        Cartographer.written((box.left() + box.right()) / 2),
        Cartographer.written(box.top() + BASELINE));
  }
}
