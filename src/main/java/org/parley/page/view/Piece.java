package org.parley.page.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A part of a line of text.
 *
 * @param whole whether it must not be broken: a date whose day stands on the next line is hard to
 *     read
 */
public record Piece(String text, boolean whole) {

  private static final Pattern DATE = Pattern.compile("[0-9X]{4}(-[0-9X]{2}){1,2}[?~%]?");

  /** The parts of a text, in order; together they are the text. */
  public static List<Piece> of(String text) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (MatchResult date : DATE.matcher(text).results().toList()) {
      add(pieces, text.substring(from, date.start()), false);
      add(pieces, date.group(), true);
      from = date.end();
    }
    add(pieces, text.substring(from), false);
    return pieces;
  }

  private static void add(List<Piece> pieces, String text, boolean whole) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, whole));
    }
  }
}
