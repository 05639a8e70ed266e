package org.parley.cli;

/** What is said of an article that was not read as a whole: a gap must not look like silence. */
final class Unread {

  private Unread() {}

  static String told(String article, int sentences) {
    return sentences == 1
        ? "parley: " + article + ": a sentence too long to be analysed was passed over"
        : "parley: %s: %d sentences too long to be analysed were passed over"
            .formatted(article, sentences);
  }
}
