package org.parley.extract;

import java.util.List;
import java.util.Optional;
import org.parley.coding.Edtf;
import org.parley.coding.Filler;

/**
 * The conversation that an article as a whole tells of.
 *
 * @param persons who takes part in it; none if the article tells of no such conversation
 * @param time when it was, where the article says so
 * @param place where it was
 */
record Scene(List<Filler> persons, Optional<Edtf> time, Optional<String> place) {

  /** Of an article that tells of other things. */
  static final Scene NONE = new Scene(List.of(), Optional.empty(), Optional.empty());

  Scene {
    persons = List.copyOf(persons);
  }

  boolean has(Filler person) {
    return persons.stream().anyMatch(f -> f.name().equals(person.name()));
  }

  /** To whom one of two speaks. */
  Optional<Filler> other(Filler speaker) {
    return persons.size() == 2 && has(speaker)
        ? persons.stream().filter(f -> !f.name().equals(speaker.name())).findFirst()
        : Optional.empty();
  }
}
