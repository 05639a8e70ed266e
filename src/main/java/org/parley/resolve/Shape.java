package org.parley.resolve;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.authority.Authority;
import org.parley.authority.Relation;
import org.parley.authority.Type;

/** Tells from the words of an unknown name what it names, where they tell. */
final class Shape {

  private static final int LONGEST_PERSON = 5;
  private static final Pattern ARABIC_ARTICLE = Pattern.compile("^\\p{Ll}{2,3}[-‑](?=\\p{Lu})");
  private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’‘ʻ-]*");

  private final Authority authority;
  private final Set<String> organisations = new HashSet<>(WordList.read("organisation-words.txt"));
  private final Set<String> groups = new HashSet<>(WordList.read("group-words.txt"));
  private final Set<String> particles = new HashSet<>(WordList.read("name-particles.txt"));

  Shape(Authority authority) {
    this.authority = authority;
  }

  Optional<Type> of(String name) {
    List<String> words = List.of(name.strip().split("\\s+"));
    if (words.stream().anyMatch(word -> has(groups, word))) {
      return Optional.of(Type.GROUP);
    }
    if (words.stream().anyMatch(word -> has(organisations, word))) {
      return Optional.of(Type.ORGANIZATION);
    }
    return isPerson(words) ? Optional.of(Type.PERSON) : Optional.empty();
  }

  /** Two to five names, with "bin", "van" or "al-" between them, none of which is a people's. */
  private boolean isPerson(List<String> words) {
    return words.size() > 1
        && words.size() <= LONGEST_PERSON
        && words.stream().allMatch(word -> particles.contains(word) || isName(word))
        && isName(words.get(words.size() - 1))
        && words.stream().noneMatch(this::isPeople);
  }

  private boolean isName(String word) {
    String bare = ARABIC_ARTICLE.matcher(word).replaceFirst("");
    return NAME_WORD.matcher(bare).matches();
  }

  private boolean isPeople(String word) {
    return authority.senses(word).stream()
        .anyMatch(
            sense -> sense.how() == Relation.ADJECTIVE || sense.how() == Relation.ABBREVIATION);
  }

  private static boolean has(Set<String> list, String word) {
    return Arrays.stream(word.toLowerCase(Locale.ROOT).split("[-/]", -1)).anyMatch(list::contains);
  }
}
