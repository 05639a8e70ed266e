package org.parley.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.coding.Filler;

/**
 * What a pronoun or a "both sides" can mean at a point of the article: who was named last, who
 * speaks, which two sides have been at the table. The only state of an extraction.
 */
final class Discourse {

  private final Cast cast;
  private Optional<Filler> author = Optional.empty();
  private Optional<Filler> speaker = Optional.empty();
  private List<Filler> sides = List.of();
  private final Map<String, Filler> officeHolders = new LinkedHashMap<>();
  private final Map<String, String> stateOfPerson = new LinkedHashMap<>();

  Discourse(Cast cast) {
    this.cast = cast;
  }

  Cast cast() {
    return cast;
  }

  /** In whose first person the article is written. */
  void writtenBy(Filler person) {
    author = Optional.of(person);
  }

  /** Whose words are quoted from here on; empty where the quotation ends. */
  void spokenBy(Optional<Filler> person) {
    speaker = person;
  }

  /** Who "I" is. */
  Optional<Filler> firstPerson() {
    return speaker.or(() -> author);
  }

  Optional<Filler> author() {
    return author;
  }

  /** The sides of the talks last told of, or else the two that the article names most. */
  List<Filler> sides() {
    if (!sides.isEmpty()) {
      return sides;
    }
    List<String> principals = cast.principals();
    return principals.size() < 2
        ? List.of()
        : List.of(Filler.of(principals.get(0)), Filler.of(principals.get(1)));
  }

  void atTheTable(List<Filler> parties) {
    if (parties.size() >= 2) {
      sides = new ArrayList<>(parties);
    }
  }

  /** Remembers who holds an office, for "the minister" and "the Russian leader". */
  void holds(Filler person, String office, String organisation) {
    officeHolders.put(office + "|" + organisation, person);
    officeHolders.put(office + "|", person);
    stateOfPerson.putIfAbsent(person.name(), organisation);
  }

  Optional<Filler> holder(String office, String organisation) {
    return Optional.ofNullable(officeHolders.get(office + "|" + organisation));
  }

  /** The state or body that a person acts for, where the article has said so. */
  Optional<String> stateOf(String person) {
    return Optional.ofNullable(stateOfPerson.get(person));
  }
}
