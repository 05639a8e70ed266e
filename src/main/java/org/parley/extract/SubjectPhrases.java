package org.parley.extract;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parley.rules.WordLists;

/**
 * The words for each subject of talks. Of phrases that begin at one word the longest counts, so
 * that "nuclear weapons" are no matter of disarmament and "debt relief" brings no aid.
 */
final class SubjectPhrases {

  private static final String PREFIX = "subject-";
  private static final String NONE = "no-subjects";

  private final Map<String, Set<String>> codes = new HashMap<>();
  private final int longest;

  SubjectPhrases(WordLists lists) {
    lists.list(NONE).forEach(phrase -> codes.put(phrase, Set.of()));
    lists.names().stream()
        .filter(name -> name.startsWith(PREFIX))
        .forEach(name -> read(name.substring(PREFIX.length()), lists.list(name)));
    longest = codes.keySet().stream().mapToInt(phrase -> phrase.split(" ").length).max().orElse(0);
  }

  private void read(String code, Set<String> phrases) {
    phrases.forEach(phrase -> codes.computeIfAbsent(phrase, p -> new TreeSet<>()).add(code));
  }

  /** The codes of the phrases of at least so many words in a row of lemmas. */
  Set<String> in(List<String> lemmas, int shortest) {
    Set<String> found = new LinkedHashSet<>();
    int at = 0;
    while (at < lemmas.size()) {
      at += Math.max(1, longestAt(lemmas, at, shortest, found));
    }
    return found;
  }

  /** Adds what the longest phrase there tells; gives its length, or zero. */
  private int longestAt(List<String> lemmas, int at, int shortest, Set<String> found) {
    for (int length = Math.min(longest, lemmas.size() - at); length >= shortest; length--) {
      Set<String> told = codes.get(String.join(" ", lemmas.subList(at, at + length)));
      if (told != null) {
        found.addAll(told);
        return length;
      }
    }
    return 0;
  }
}
