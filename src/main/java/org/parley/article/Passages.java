package org.parley.article;

import java.util.ArrayList;
import java.util.List;
import org.parley.coding.Span;

/**
 * The stretches of a text that are prose. A paragraph is a line, or in a text whose lines were
 * wrapped at some width, the lines up to the next blank one.
 */
final class Passages {

  /** Nobody wraps wider, in characters; a longer line is a paragraph of its own. */
  private static final int WIDEST = 120;

  private Passages() {}

  static List<Span> of(Draft draft) {
    List<Paragraph> paragraphs =
        spans(draft.text()).stream()
            .map(span -> new Paragraph(span.in(draft.text()), span, linked(span, draft)))
            .toList();
    return Boilerplate.sieve(paragraphs);
  }

  private static boolean linked(Span span, Draft draft) {
    return draft.links().stream().anyMatch(links -> links.covers(span));
  }

  private static List<Span> spans(String text) {
    List<Line> lines = Line.of(text);
    boolean wrapped = wrapped(lines);
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (wrapped && spans.size() > 1 && line.follows(lines.get(i - 1))) {
        Span open = spans.remove(spans.size() - 1);
        spans.add(new Span(open.start(), line.end()));
      } else {
        spans.add(new Span(line.start(), line.end()));
      }
    }
    return spans;
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
