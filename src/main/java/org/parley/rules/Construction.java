package org.parley.rules;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.semgrex.SemgrexMatcher;
import edu.stanford.nlp.semgraph.semgrex.SemgrexPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.nlp.Sentence;

/**
 * A Semgrex pattern that is tried only where it can match. Nearly every pattern has a list of words
 * in it, and few sentences have one of these, so that to look for the words first saves most of the
 * search.
 */
public final class Construction {

  private static final String LEMMA =
      "[^{}]*?(?<=[{;])\\s*lemma:/([^/\\\\]*+(?:\\\\.[^/\\\\]*+)*+)/";

  private static final Pattern FIRST_NODE = Pattern.compile("\\s*\\{" + LEMMA);
  private static final Pattern ANY_NODE = Pattern.compile("\\{" + LEMMA);
  private static final Pattern EXPRESSION = Pattern.compile("/[^/\\\\]*+(?:\\\\.[^/\\\\]*+)*+/");
  private static final Pattern CHOICE = Pattern.compile("[!?|\\[]");

  private final SemgrexPattern pattern;
  private final Predicate<IndexedWord> first;
  private final List<Predicate<IndexedWord>> needed;

  private Construction(
      SemgrexPattern pattern, Predicate<IndexedWord> first, List<Predicate<IndexedWord>> needed) {
    this.pattern = pattern;
    this.first = first;
    this.needed = needed;
  }

  /**
   * The construction that a pattern describes.
   *
   * @throws edu.stanford.nlp.semgraph.semgrex.SemgrexParseException if it is none
   * @throws java.util.regex.PatternSyntaxException if a regular expression in it is none
   */
  static Construction of(String semgrex) {
    Matcher start = FIRST_NODE.matcher(semgrex);
    return new Construction(
        SemgrexPattern.compile(semgrex),
        start.lookingAt() ? hasLemma(start.group(1)) : word -> true,
        needed(semgrex));
  }

  /** Where nothing is negated, optional or one of several, each node of the pattern is needed. */
  private static List<Predicate<IndexedWord>> needed(String semgrex) {
    List<Predicate<IndexedWord>> needed = new ArrayList<>();
    if (!CHOICE.matcher(EXPRESSION.matcher(semgrex).replaceAll("")).find()) {
      ANY_NODE.matcher(semgrex).results().forEach(node -> needed.add(hasLemma(node.group(1))));
    }
    return List.copyOf(needed);
  }

  private static Predicate<IndexedWord> hasLemma(String expression) {
    Predicate<String> words = new WordChoice(expression);
    return word -> word.lemma() != null && words.test(word.lemma());
  }

  /** Shows each match to the observer, which must not keep the matcher. */
  void search(Sentence sentence, Consumer<SemgrexMatcher> observer) {
    if (needed.stream().allMatch(need -> sentence.downward().stream().anyMatch(need))) {
      sentence.downward().stream().filter(first).forEach(word -> at(word, sentence, observer));
    }
  }

  private void at(IndexedWord word, Sentence sentence, Consumer<SemgrexMatcher> observer) {
    SemgrexMatcher matcher = pattern.matcher(sentence.graph());
    boolean matches = matcher.matchesAt(word);
    while (matches) {
      observer.accept(matcher);
      matches = matcher.matches();
    }
  }
}
