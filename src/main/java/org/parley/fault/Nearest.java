package org.parley.fault;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name that somebody probably meant: spelling mistakes deserve a hint, wild guesses do not. */
public final class Nearest {

  private Nearest() {}

  /**
   * The known name that is fewest edits away, if a third of its letters or fewer must be changed.
   * Letter case is no difference; among equals the first in alphabetical order.
   */
  public static Optional<String> of(String given, Collection<String> known) {
    String wanted = given.toLowerCase(Locale.ROOT);
    return known.stream()
        .sorted()
        .filter(name -> edits(wanted, name.toLowerCase(Locale.ROOT)) <= allowed(name))
        .min(Comparator.comparingInt(name -> edits(wanted, name.toLowerCase(Locale.ROOT))));
  }

  /** As a question for a person: {@code did you mean 'turtle'?}. */
  public static Optional<String> hint(String given, Collection<String> known) {
    return of(given, known).map(name -> "did you mean '" + name + "'?");
  }

  private static int allowed(String name) {
    return Math.max(1, name.length() / 3);
  }

  /** Levenshtein's distance. */
  private static int edits(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[b.length()];
  }
}
