package org.parley.table;

/**
 * Tells in which line of a text a row begins. The parser counts lines to the end of a row, which
 * may have several, and passes over empty ones.
 */
final class Lines {

  private final String text;
  private int counted;
  private long line = 1;

  Lines(String text) {
    this.text = text;
  }

  /**
   * The line of the first character at or after the position that ends no line. Positions come in
   * their order.
   */
  long at(long position) {
    while (counted < position || endsLine(counted)) {
      line += text.charAt(counted) == '\n' ? 1 : 0;
      counted++;
    }
    return line;
  }

  /** The line after the row that was asked for last, if that has only one. */
  long next() {
    int end = text.indexOf('\n', counted);
    return end < 0 ? line : at(end + 1L);
  }

  private boolean endsLine(int at) {
    return at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r');
  }
}
