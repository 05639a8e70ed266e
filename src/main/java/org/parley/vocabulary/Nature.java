package org.parley.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What sort of happening a kind of event is, as far as the program branches on it; which kind is of
 * which nature is said by the ontology.
 */
public enum Nature {
  /** Something done. */
  ACT,
  /** Something said, which counts only where it is no act. */
  SPEECH,
  /** What somebody is, rather than what happens. */
  OFFICE,
  /** Those who fill its roles talk with one another. */
  CONVERSATION;

  static Optional<Nature> of(String word) {
    return Arrays.stream(values()).filter(nature -> nature.word().equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Nature::word).toList();
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
