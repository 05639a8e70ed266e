package org.parley.turtle;

import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/** A mistake in an RDF file as a person wants to be told of it: file, line, column and a caret. */
final class SyntaxFaults {

  private static final int WIDTH = 100;

  private SyntaxFaults() {}

  /**
   * @param line counted from 1, or less if it is not known
   * @param column counted from 1, or less if it is not known
   */
  static Fault of(String message, String place, long line, long column, String text) {
    Fault fault = Fault.of(ExitCode.BAD_INPUT, firstLine(message));
    if (line < 1) {
      return fault.at(place);
    }
    if (column < 1) {
      return fault.at(place + ":" + line);
    }
    return fault.at(place + ":" + line + ":" + column).show(excerpt(text, line, column));
  }

  private static String firstLine(String message) {
    String line = String.valueOf(message).lines().findFirst().orElse("not readable");
    return line.replaceFirst(" \\[line .*", "");
  }

  /** The line with a caret below the column; of a long line, the part around it. */
  private static String excerpt(String text, long line, long column) {
    String whole = text.lines().skip(line - 1).findFirst().orElse("");
    int caret = (int) Math.min(column - 1, whole.length());
    int from = Math.max(0, caret - WIDTH / 2);
    int to = Math.min(whole.length(), from + WIDTH);
    String shown = whole.substring(from, to).replace('\t', ' ');
    return shown + "\n" + " ".repeat(caret - from) + "^";
  }
}
