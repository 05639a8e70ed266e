package org.parley.article;

import java.util.regex.Pattern;

/** What can be told of a sentence without reading it. */
final class Sentence {

  private static final String CLOSERS = "[\"'”’»)\\]]*";
  private static final Pattern STOP = Pattern.compile("[.!…]" + CLOSERS + "$");
  private static final Pattern ABBREVIATION = Pattern.compile("\\b\\p{L}\\.$");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

  /** Shorter ones that end in a full stop may be names or captions. */
  private static final int FEWEST_WORDS = 4;

  private Sentence() {}

  /** Whether it ends as sentences end. A question mark does not count: headlines have it too. */
  static boolean endsWithStop(String text) {
    return STOP.matcher(text).find() && !ABBREVIATION.matcher(text).find();
  }

  static boolean isLikely(String text) {
    return endsWithStop(text) && words(text) >= FEWEST_WORDS;
  }

  static int words(String text) {
    return (int) SPACE.splitAsStream(text).filter(word -> WORD.matcher(word).find()).count();
  }
}
