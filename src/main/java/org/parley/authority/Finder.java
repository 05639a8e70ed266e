package org.parley.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds known names in a list of tokens, the longest one first, none inside another. */
final class Finder {

  /** Hyphens, commas and apostrophes may be tokens of their own inside a name. */
  private static final int PUNCTUATION = 3;

  private final Names names;

  Finder(Names names) {
    this.names = names;
  }

  List<Match> find(List<String> tokens) {
    List<Match> matches = new ArrayList<>();
    int start = 0;
    while (start < tokens.size()) {
      Optional<Match> match = longestAt(start, tokens);
      match.ifPresent(matches::add);
      start = match.map(Match::end).orElse(start + 1);
    }
    return List.copyOf(matches);
  }

  private Optional<Match> longestAt(int start, List<String> tokens) {
    int words = names.longest(tokens.get(start));
    int last = words == 0 ? start : Math.min(tokens.size(), start + words + PUNCTUATION);
    for (int end = last; end > start; end--) {
      if (endsName(tokens.get(end - 1))) {
        List<Sense> senses = names.senses(join(tokens.subList(start, end)));
        if (!senses.isEmpty()) {
          return Optional.of(new Match(start, end, senses));
        }
      }
    }
    return Optional.empty();
  }

  /** A comma or a possessive after a name is no part of it. */
  private static boolean endsName(String token) {
    return token.codePoints().anyMatch(Character::isLetterOrDigit) && !isPossessive(token);
  }

  private static String join(List<String> tokens) {
    StringBuilder joined = new StringBuilder();
    for (String token : tokens) {
      if (!joined.isEmpty() && !clings(joined, token)) {
        joined.append(' ');
      }
      joined.append(token);
    }
    return joined.toString();
  }

  /** "d'" clings to what follows it, and "'s" to what goes before; "Workers'" stands alone. */
  private static boolean clings(CharSequence before, String token) {
    int last = before.length() - 1;
    boolean plural = last > 0 && before.charAt(last - 1) == 's';
    return (isApostrophe(before.charAt(last)) && !plural)
        || (!token.isEmpty() && isApostrophe(token.charAt(0)));
  }

  private static boolean isPossessive(String token) {
    return token.equals("'s") || token.equals("’s");
  }

  private static boolean isApostrophe(char letter) {
    return letter == '\'' || letter == '’' || letter == '‘';
  }
}
