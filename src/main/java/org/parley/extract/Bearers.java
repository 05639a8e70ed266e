package org.parley.extract;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.coding.Filler;

/** Who holds which office, and by which titles an article calls its persons. */
final class Bearers {

  private final Map<String, Filler> byOffice = new LinkedHashMap<>();
  private final Map<String, Set<String>> titles = new LinkedHashMap<>();
  private final Map<String, Filler> byTitle = new LinkedHashMap<>();

  /** Remembers an office, and whose it is where the article tells that. */
  void holds(Filler person, String office, Optional<String> organisation) {
    organisation.ifPresent(body -> byOffice.put(office + "|" + body, person));
    byOffice.put(office + "|", person);
  }

  Optional<Filler> holder(String office, String organisation) {
    return Optional.ofNullable(byOffice.get(office + "|" + organisation));
  }

  /** Remembers by which title the article calls a person. */
  void titled(Filler person, String title) {
    String words = title.toLowerCase(Locale.ROOT);
    byTitle.put(words, person);
    titles.computeIfAbsent(person.name(), name -> new LinkedHashSet<>()).add(words);
  }

  /** The person whom the article has called so, be it by a shorter or a longer title. */
  Optional<Filler> bearerOf(String phrase) {
    String words = phrase.toLowerCase(Locale.ROOT);
    return byTitle.entrySet().stream()
        .filter(e -> e.getKey().contains(" "))
        .filter(e -> words.startsWith(e.getKey()) || e.getKey().startsWith(words))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** All whom the article has called by a title with each of these words in it. */
  List<Filler> allCalled(Collection<String> words) {
    return titles.entrySet().stream()
        .filter(e -> e.getValue().stream().anyMatch(title -> hasAll(title, words)))
        .map(e -> Filler.of(e.getKey()))
        .toList();
  }

  private static boolean hasAll(String title, Collection<String> words) {
    return List.of(title.split("[^\\p{L}\\p{N}-]+")).containsAll(words);
  }
}
