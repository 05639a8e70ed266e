package org.parley.article;

import java.util.List;
import java.util.regex.Pattern;
import org.parley.coding.Span;

/**
 * A paragraph of a text.
 *
 * @param onlyLinks whether the page made links of all its words
 */
record Paragraph(String text, Span span, boolean onlyLinks) {

  private static final Pattern BULLET = Pattern.compile("(?<=^|\\s)[•‣◦▪●·]\\s++|^[*–-]\\s++");
  private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");

  boolean hasWords() {
    return LETTER_OR_DIGIT.matcher(text).find();
  }

  boolean isBulleted() {
    return BULLET.matcher(text).lookingAt();
  }

  /** What stands between the bullets. */
  List<String> items() {
    return BULLET.splitAsStream(text).map(String::strip).filter(item -> !item.isEmpty()).toList();
  }
}
