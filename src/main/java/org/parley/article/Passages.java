package org.parley.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.coding.Span;

/**
 * The stretches of a text that are prose. A paragraph is a line, or in a text whose lines were
 * wrapped at some width, the lines up to the next blank one.
 */
final class Passages {

  /** Nobody wraps wider, in characters; a longer line is a paragraph of its own. */
  private static final int WIDEST = 120;

  private Passages() {}

  /** The paragraphs that are prose, the title first. */
  static List<Paragraph> of(Draft draft) {
    Set<Span> links = new HashSet<>(draft.links());
    List<Paragraph> paragraphs =
        grouped(Line.of(draft.text())).stream().map(lines -> paragraph(lines, links)).toList();
    return Boilerplate.sieve(paragraphs).stream().map(Dateline::behind).toList();
  }

  /** Its text has the lines' own, for counting characters from the start would cost too much. */
  private static Paragraph paragraph(List<Line> lines, Set<Span> links) {
    Span span = new Span(lines.get(0).start(), lines.get(lines.size() - 1).end());
    String text = String.join("\n", lines.stream().map(Line::text).toList());
    return new Paragraph(text, span, links.contains(span));
  }

  private static List<List<Line>> grouped(List<Line> lines) {
    boolean wrapped = wrapped(lines);
    List<List<Line>> groups = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (wrapped && groups.size() > 1 && lines.get(i).follows(lines.get(i - 1))) {
        groups.get(groups.size() - 1).add(lines.get(i));
      } else {
        groups.add(new ArrayList<>(List.of(lines.get(i))));
      }
    }
    return groups;
  }

  /**
   * Whether the text was wrapped: no line is long, and nearly each that goes on could not have
   * taken the first word of the next one too.
   */
  private static boolean wrapped(List<Line> lines) {
    int width = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
    int full = 0;
    int all = 0;
    for (int i = 1; i < lines.size() && width <= WIDEST; i++) {
      Line line = lines.get(i - 1);
      Line next = lines.get(i);
      if (next.follows(line)) {
        all++;
        full += line.text().length() + 1 + next.firstWord().length() > width ? 1 : 0;
      }
    }
    return all > 0 && full * 10 >= all * 8;
  }
}
