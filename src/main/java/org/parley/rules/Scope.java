package org.parley.rules;

import java.util.Locale;

/** A kind of text in which every sentence is somebody's word. */
public enum Scope {
  /** Inside a quotation. */
  QUOTATION,
  /** In the first person of the article's author. */
  AUTHORED;

  static Scope of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
