package org.parley.table;

import java.util.regex.Pattern;

/**
 * What stands in a cell that nobody's spreadsheet shall take for a formula. A text from the news
 * that begins with an equals sign would be run by whoever opens the file, so an apostrophe goes
 * before it; reading takes that away again. A negative number is nothing but a number.
 */
final class Cell {

  private static final String DANGEROUS = "=+-@\t\r\n";
  private static final char GUARD = '\'';
  private static final Pattern NUMBER = Pattern.compile("-\\d+(\\.\\d+)?");

  private Cell() {}

  static String guarded(String text) {
    return needsGuard(text) ? GUARD + text : text;
  }

  static String plain(String cell) {
    return !cell.isEmpty() && cell.charAt(0) == GUARD && needsGuard(cell.substring(1))
        ? cell.substring(1)
        : cell;
  }

  /** A text that begins like a guarded one is guarded as well, or it would lose its apostrophe. */
  private static boolean needsGuard(String text) {
    if (text.isEmpty()) {
      return false;
    }
    return text.charAt(0) == GUARD
        ? needsGuard(text.substring(1))
        : DANGEROUS.indexOf(text.charAt(0)) >= 0 && !NUMBER.matcher(text).matches();
  }
}
