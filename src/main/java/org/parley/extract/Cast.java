package org.parley.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.coding.Filler;
import org.parley.nlp.Sentence;
import org.parley.rules.WordLists;

/**
 * Who appears in an article: the names of each sentence, with persons under their fullest name, so
 * that "Umerov" is the Rustem Umerov of another sentence.
 */
final class Cast {

  private final Map<Integer, List<Name>> bySentence;
  private final Groups groups;
  private final List<String> principals;
  private final Set<String> persons;
  private final Set<String> surePersons;
  private final Set<String> bodies;
  private final Set<String> places;
  private final Map<String, String> affiliations;

  private Cast(Map<Integer, List<Name>> bySentence, Groups groups, NameFinder finder) {
    this.bySentence = bySentence;
    this.groups = groups;
    this.principals = principals(bySentence, groups);
    this.persons =
        bySentence.values().stream()
            .flatMap(List::stream)
            .filter(name -> name.kind() == ActorKind.PERSON)
            .map(Name::actor)
            .collect(Collectors.toUnmodifiableSet());
    this.affiliations = new HashMap<>();
    persons.forEach(
        person -> finder.affiliation(person).ifPresent(body -> affiliations.put(person, body)));
    this.surePersons =
        bySentence.values().stream()
            .flatMap(List::stream)
            .filter(name -> name.kind() == ActorKind.PERSON && isFull(name))
            .map(Name::actor)
            .collect(Collectors.toUnmodifiableSet());
    this.places =
        bySentence.values().stream()
            .flatMap(List::stream)
            .filter(name -> name.kind() == ActorKind.PLACE)
            .map(Name::actor)
            .collect(Collectors.toUnmodifiableSet());
    this.bodies =
        bySentence.values().stream()
            .flatMap(List::stream)
            .filter(name -> name.kind() != ActorKind.PERSON && name.kind() != ActorKind.PLACE)
            .map(Name::actor)
            .collect(Collectors.toUnmodifiableSet());
  }

  static Cast of(List<Sentence> sentences, NameFinder finder, WordLists lists) {
    Map<Integer, List<Name>> bySentence = new LinkedHashMap<>();
    sentences.forEach(s -> bySentence.put(s.index(), finder.names(s)));
    Abbreviations abbreviations = Abbreviations.of(sentences, bySentence, lists);
    sentences.forEach(
        s -> bySentence.computeIfPresent(s.index(), (i, n) -> abbreviations.complete(s, n)));
    Surnames surnames = Surnames.of(bySentence.values());
    sentences.forEach(
        s -> bySentence.computeIfPresent(s.index(), (i, n) -> surnames.complete(s, n)));
    return new Cast(bySentence, Groups.of(sentences, bySentence), finder);
  }

  List<Name> names(Sentence sentence) {
    return bySentence.getOrDefault(sentence.index(), List.of());
  }

  List<Name> names(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  Optional<Name> at(Sentence sentence, int token) {
    return names(sentence).stream().filter(name -> name.covers(token)).findFirst();
  }

  boolean isPerson(String actor) {
    return persons.contains(actor);
  }

  /**
   * Whether it is a person beyond doubt: of a full name, or named with an office, and never taken
   * for a body or place. The recogniser takes many an unknown single word for a person.
   */
  boolean isSurelyPerson(String actor) {
    return surePersons.contains(actor) && !isBody(actor) && !isPlace(actor);
  }

  private static boolean isFull(Name name) {
    return name.actor().contains(" ") || name.styled().isPresent();
  }

  /** The state or body for which a person of the article is known to act. */
  Optional<String> affiliation(String person) {
    return Optional.ofNullable(affiliations.get(person));
  }

  /** The one person of the article who is known to act for a state, if it has no other. */
  Optional<String> onlyOneOf(String state) {
    List<String> all =
        affiliations.keySet().stream().filter(p -> affiliations.get(p).equals(state)).toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** Whether it is a named state, body or group of the article. */
  boolean isBody(String actor) {
    return bodies.contains(actor);
  }

  /** Whether the article names it as a state. */
  boolean isState(Filler actor) {
    return bySentence.values().stream()
        .flatMap(List::stream)
        .anyMatch(name -> name.kind() == ActorKind.STATE && name.actor().equals(actor.name()));
  }

  /** Whether it is a named place of the article, and no actor. */
  boolean isPlace(String name) {
    return places.contains(name);
  }

  /** The two states or groups that the article names most, or else those first named together. */
  List<String> principals() {
    return principals;
  }

  /** So many states or groups that were last named together up to a sentence. */
  Optional<List<String>> together(int many, Sentence until) {
    return groups.last(many, until.index());
  }

  private static List<String> principals(Map<Integer, List<Name>> bySentence, Groups groups) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    bySentence.values().stream()
        .flatMap(List::stream)
        .filter(name -> name.kind() == ActorKind.STATE || name.kind() == ActorKind.GROUP)
        .forEach(name -> counts.merge(name.actor(), 1, Integer::sum));
    List<String> sorted = new ArrayList<>(counts.keySet());
    sorted.sort(Comparator.comparing((String name) -> -counts.get(name)));
    boolean two = sorted.size() < 3 || counts.get(sorted.get(1)) > counts.get(sorted.get(2));
    return two ? sorted.stream().limit(2).toList() : groups.first();
  }
}
