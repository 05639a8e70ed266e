package org.parley.evaluate;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The names of one actor. Two are the same actor where any name of one equals any name of the
 * other, or the shorter name is the beginning or the end of the longer: "Umerov" and "Rustem
 * Umerov".
 */
record Names(List<List<String>> words) {

  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]");
  private static final Pattern POSSESSIVE = Pattern.compile("'s\\b");
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
  private static final Set<String> PASSED_OVER = Set.of("the", "a", "an", "of");

  static Names of(List<String> names) {
    return new Names(names.stream().map(Names::fold).toList());
  }

  boolean same(Names other) {
    return words.stream().anyMatch(one -> other.words.stream().anyMatch(two -> sameName(one, two)));
  }

  private static boolean sameName(List<String> one, List<String> two) {
    List<String> shorter = one.size() <= two.size() ? one : two;
    List<String> longer = one.size() <= two.size() ? two : one;
    int more = longer.size() - shorter.size();
    return !shorter.isEmpty()
        && (longer.subList(more, longer.size()).equals(shorter)
            || longer.subList(0, shorter.size()).equals(shorter));
  }

  private static List<String> fold(String name) {
    String plain =
        NOT_ASCII.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String bare = POSSESSIVE.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    return WORD.matcher(bare)
        .results()
        .map(MatchResult::group)
        .filter(word -> !PASSED_OVER.contains(word))
        .toList();
  }
}
