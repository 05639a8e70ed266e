package org.parley.coding;

/**
 * A stretch of an article's text, in Unicode code points, end exclusive. The text is the article as
 * decoded, nothing normalised, so that the quote is always the text from start to end.
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a span of text: " + start + " to " + end);
    }
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The words of this span in the text that it points into. */
  public String in(String text) {
    int from = text.offsetByCodePoints(0, start);
    return text.substring(from, text.offsetByCodePoints(from, end - start));
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
