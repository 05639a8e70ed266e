package org.parley.extract;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.rules.WordLists;

/**
 * Whether two titles name one office. Articles word it in several ways: "President of the Republic
 * of Ghana", "Ghana's President" and, once it is known, "the President".
 */
final class Offices {

  private final WordLists lists;

  Offices(WordLists lists) {
    this.lists = lists;
  }

  /** Whether a later telling means the office that an earlier one has told of the same person. */
  boolean same(Draft earlier, Draft later, String title) {
    Set<String> known = core(earlier, title);
    Set<String> told = core(later, title);
    String office = ActorResolver.lemma(later.mentions.get(0).trigger().word());
    return told.equals(known) || (told.equals(Set.of(office)) && known.contains(office));
  }

  /** The words of a title that say neither who holds it nor where. */
  private Set<String> core(Draft draft, String title) {
    Set<String> named =
        draft.fillers(role -> true).stream()
            .flatMap(filler -> filler.names().stream())
            .filter(name -> words(name).noneMatch(word -> lists.has("offices", word)))
            .flatMap(Offices::words)
            .collect(Collectors.toSet());
    return words(draft.attributes.getOrDefault(title, ""))
        .filter(word -> !lists.has("title-joints", word))
        .filter(word -> !named.contains(word))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(w -> !w.isEmpty());
  }
}
