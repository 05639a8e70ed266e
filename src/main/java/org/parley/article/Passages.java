package org.parley.article;

import java.util.ArrayList;
import java.util.List;
import org.parley.coding.Span;

/**
 * The stretches of a text that are prose. A paragraph is a line, or in a text whose lines were
 * wrapped at some width, the lines up to the next blank one.
 */
final class Passages {

  /** Nobody wraps wider; a longer line is a paragraph of its own. */
  private static final int WIDEST = 120;

  private Passages() {}

  static List<Span> of(String text) {
    List<Line> lines = Line.of(text);
    boolean wrapped = wrapped(lines);
    List<Span> passages = new ArrayList<>();
    Line last = null;
    for (Line line : lines) {
      if (last != null && wrapped && passages.size() > 1 && line.follows(last)) {
        Span open = passages.remove(passages.size() - 1);
        passages.add(new Span(open.start(), line.end()));
      } else {
        passages.add(new Span(line.start(), line.end()));
      }
      last = line;
    }
    return passages;
  }

  /**
   * Whether the text was wrapped: no line is long, and nearly each that goes on could not have
   * taken the first word of the next one too.
   */
  private static boolean wrapped(List<Line> lines) {
    int width = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
    int full = 0;
    int all = 0;
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i - 1);
      Line next = lines.get(i);
      if (next.follows(line)) {
        all++;
        full += line.text().length() + 1 + next.firstWord().length() > width ? 1 : 0;
      }
    }
    return width <= WIDEST && all > 0 && full * 10 >= all * 8;
  }
}
