package org.parley.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that is not blank, without the white space around it.
 *
 * @param number of all lines of the text, blank ones counted
 * @param start in code points of the text
 * @param end in code points of the text, exclusive
 */
record Line(String text, int number, int start, int end) {

  private static final Pattern LINE =
      Pattern.compile("(\r\n|[\n\r\u0085\u2028\u2029])|[^\n\r\u0085\u2028\u2029]+");

  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    Matcher matcher = LINE.matcher(text);
    int number = 0;
    int codePoints = 0;
    while (matcher.find()) {
      String piece = matcher.group();
      if (matcher.group(1) != null) {
        number++;
      } else if (!blank(piece)) {
        lines.add(trimmed(piece, number, codePoints));
      }
      codePoints += piece.codePointCount(0, piece.length());
    }
    return lines;
  }

  /** Whether no blank line stands between. */
  boolean follows(Line before) {
    return number == before.number + 1;
  }

  String firstWord() {
    return text.split("\\s", 2)[0];
  }

  private static Line trimmed(String piece, int number, int offset) {
    int from = 0;
    int to = piece.length();
    while (space(piece.codePointAt(from))) {
      from += Character.charCount(piece.codePointAt(from));
    }
    while (space(piece.codePointBefore(to))) {
      to -= Character.charCount(piece.codePointBefore(to));
    }
    int start = offset + piece.codePointCount(0, from);
    String text = piece.substring(from, to);
    return new Line(text, number, start, start + text.codePointCount(0, text.length()));
  }

  private static boolean blank(String piece) {
    return piece.codePoints().allMatch(Line::space);
  }

  /** White space, also such as Java does not count: no-break, zero-width, byte order mark. */
  private static boolean space(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || codePoint == 0x200B
        || codePoint == 0xFEFF;
  }
}
