package org.parley.coding;

import java.util.Locale;

/** Whether the article says that an event happened. Closed, because the program branches on it. */
public enum Status {
  /** It happened or is going on. */
  ACTUAL,
  /** It is announced or scheduled. */
  PLANNED,
  /** It is proposed, demanded, hoped for, expected or conditional. */
  POSSIBLE,
  /** It is said not to have happened. */
  NEGATED;

  /** The codebook's word, as in the JSON of a coding. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads the codebook's word. */
  public static Status of(String word) {
    for (Status status : values()) {
      if (status.word().equals(word)) {
        return status;
      }
    }
    throw new IllegalArgumentException(
        "unknown status '" + word + "': expected actual, planned, possible or negated");
  }
}
