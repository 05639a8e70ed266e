package org.parley.authority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** From the keys of surface forms to what they may stand for. */
final class Names {

  private static final Comparator<Sense> PLAINEST_FIRST =
      Comparator.comparing(Sense::how)
          .thenComparing(sense -> sense.thing().type())
          .thenComparing(sense -> -sense.thing().population())
          .thenComparing(sense -> sense.thing().key());

  /** One label of a thing; the label is kept because its capitals count. */
  private record Entry(String label, Sense sense) {}

  private final Map<String, List<Entry>> byKey = new HashMap<>();
  private final Map<String, Integer> longestByFirstWord = new HashMap<>();

  void add(String label, Known thing, Relation how) {
    String key = Surface.key(label);
    byKey
        .computeIfAbsent(key, any -> new ArrayList<>(1))
        .add(new Entry(label, new Sense(thing, how)));
    int words = 1 + (int) key.chars().filter(letter -> letter == ' ').count();
    longestByFirstWord.merge(firstWord(key), words, Math::max);
  }

  List<Sense> senses(String surface) {
    return byKey.getOrDefault(Surface.key(surface), List.of()).stream()
        .filter(entry -> Surface.fits(entry.label(), surface))
        .map(Entry::sense)
        .distinct()
        .sorted(PLAINEST_FIRST)
        .toList();
  }

  /** The most words of a name that begins with the first word of this surface; 0 if none does. */
  int longest(String surface) {
    return longestByFirstWord.getOrDefault(firstWord(Surface.key(surface)), 0);
  }

  private static String firstWord(String key) {
    int blank = key.indexOf(' ');
    return blank < 0 ? key : key.substring(0, blank);
  }
}
