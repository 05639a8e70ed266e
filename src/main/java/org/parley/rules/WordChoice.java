package org.parley.rules;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A regular expression that a word must match. Most are lists of words, often hundreds, and to look
 * a word up costs a hundredth of trying one after the other.
 */
final class WordChoice implements Predicate<String> {

  private static final Pattern LIST = Pattern.compile("[\\p{L}\\p{N}_|-]++");

  private final Predicate<String> choice;

  /**
   * The choice that an expression offers.
   *
   * @throws java.util.regex.PatternSyntaxException if it is no regular expression
   */
  WordChoice(String expression) {
    this.choice =
        LIST.matcher(expression).matches()
            ? Set.copyOf(Arrays.asList(expression.split("\\|")))::contains
            : Pattern.compile(expression).asMatchPredicate();
  }

  @Override
  public boolean test(String word) {
    return choice.test(word);
  }
}
