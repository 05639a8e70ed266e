package org.parley.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.nlp.Sentence;

/**
 * Persons under their fullest name: whoever an article has once called Rustem Umerov is meant by
 * "Umerov", also where the recogniser takes the surname alone for something else or for no name.
 */
final class Surnames {

  /** Shorter ones are too often words. */
  private static final int SHORTEST = 4;

  /** "Al-Sisi" is also called Sisi. */
  private static final String ARTICLE = "^\\p{L}{2}-(?=\\p{Lu})";

  private final Map<String, String> fullNames = new HashMap<>();
  private final Map<String, String> bySurname = new HashMap<>();

  private Surnames() {}

  static Surnames of(Collection<List<Name>> names) {
    Surnames surnames = new Surnames();
    names.stream()
        .flatMap(List::stream)
        .filter(name -> name.kind() == ActorKind.PERSON)
        .forEach(surnames::learn);
    return surnames;
  }

  private void learn(Name name) {
    String[] words = name.actor().split("\\s+");
    if (!name.actor().equals(name.surface()) && name.surface().contains(" ")) {
      fullNames.put(last(name.surface()), name.actor());
    }
    if (words.length > 1) {
      String surname = words[words.length - 1];
      fullNames.merge(surname, name.actor(), Surnames::longer);
      fullNames.putIfAbsent(words[0], name.actor());
      bySurname.merge(surname, name.actor(), Surnames::longer);
      String bare = surname.replaceFirst(ARTICLE, "");
      fullNames.putIfAbsent(bare, name.actor());
      bySurname.putIfAbsent(bare, name.actor());
    }
  }

  private static String last(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  private static String longer(String one, String other) {
    return one.endsWith(other) || other.split("\\s+").length <= one.split("\\s+").length
        ? one
        : other;
  }

  /** The names of a sentence, persons by their full names, with the surnames that were overseen. */
  List<Name> complete(Sentence sentence, List<Name> names) {
    List<Name> all = new ArrayList<>(names.stream().map(this::full).toList());
    for (int at = 1; at <= sentence.tokens().size(); at++) {
      int token = at;
      String word = sentence.token(at).word();
      boolean surname = bySurname.containsKey(word) && word.length() >= SHORTEST;
      if (surname && all.stream().noneMatch(name -> name.covers(token))) {
        all.add(new Name(at, at, ActorKind.PERSON, bySurname.get(word), word, false, true));
      }
    }
    all.sort(Comparator.comparingInt(Name::first));
    return List.copyOf(all);
  }

  private Name full(Name name) {
    boolean single = !name.actor().contains(" ");
    if (single && name.kind() == ActorKind.PERSON && fullNames.containsKey(name.actor())) {
      return name.called(fullNames.get(name.actor()));
    }
    boolean misread =
        single
            && (name.kind() == ActorKind.BODY || name.kind() == ActorKind.PLACE)
            && name.actor().equals(name.surface());
    boolean adjective = !name.given() && !name.place();
    return (misread || adjective) && bySurname.containsKey(name.surface())
        ? name.person(bySurname.get(name.surface()))
        : name;
  }
}
