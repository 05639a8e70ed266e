package org.parley.nlp;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.resource.ResourceFolder;

/**
 * The words without which a sentence tells neither of a time nor of a number. To look for times
 * takes a third of the whole analysis, and half of the sentences of news have none.
 */
final class TimeWords {

  private static final String FILE = "org/parley/nlp/time-words.txt";
  private static final String ANY_BEGINNING = "*";
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

  private final Set<String> words;
  private final List<String> endings;

  private TimeWords(List<String> entries) {
    this.words = entries.stream().filter(e -> !isEnding(e)).collect(Collectors.toSet());
    this.endings = entries.stream().filter(TimeWords::isEnding).map(e -> e.substring(1)).toList();
  }

  static TimeWords read() {
    return new TimeWords(
        ResourceFolder.text(FILE)
            .lines()
            .filter(Predicate.not(line -> line.isBlank() || line.startsWith("#")))
            .toList());
  }

  private static boolean isEnding(String entry) {
    return entry.startsWith(ANY_BEGINNING);
  }

  /** Whether a token has such a word or a digit in it. */
  boolean isIn(String token) {
    return token.codePoints().anyMatch(Character::isDigit)
        || BETWEEN_WORDS
            .splitAsStream(token.toLowerCase(Locale.ROOT))
            .anyMatch(word -> has(word) || (word.endsWith("s") && has(singular(word))));
  }

  private static String singular(String plural) {
    return plural.substring(0, plural.length() - 1);
  }

  private boolean has(String word) {
    return words.contains(word) || endings.stream().anyMatch(word::endsWith);
  }
}
