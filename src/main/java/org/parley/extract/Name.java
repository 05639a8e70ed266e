package org.parley.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.coding.Filler;

/**
 * A name in a sentence, read against the authority data and the recogniser.
 *
 * @param first index of its first token, from 1
 * @param last index of its last token
 * @param kind what it names when it is taken for an actor
 * @param actor the usual name of the actor; for a city the state whose government it stands for, or
 *     its own name if it is no capital
 * @param surface its words as written
 * @param place whether it can be a place
 * @param given whether the name itself is written, not an adjective or a capital in its stead
 * @param styled a person's name with office and state as the text words it: "Portuguese President
 *     Mario Soares"
 */
record Name(
    int first,
    int last,
    ActorKind kind,
    String actor,
    String surface,
    boolean place,
    boolean given,
    Optional<String> styled) {

  Name(
      int first,
      int last,
      ActorKind kind,
      String actor,
      String surface,
      boolean place,
      boolean given) {
    this(first, last, kind, actor, surface, place, given, Optional.empty());
  }

  boolean covers(int token) {
    return first <= token && token <= last;
  }

  boolean overlaps(int from, int to) {
    return first <= to && from <= last;
  }

  /** As an actor; an adjective or a capital in its stead is no other name of it. */
  Filler filler() {
    if (!given) {
      return Filler.of(actor);
    }
    Set<String> forms = new LinkedHashSet<>(List.of(actor, surface));
    styled.ifPresent(forms::add);
    return new Filler(List.copyOf(forms));
  }

  /** Whether only the first word of it is written here: "North" in "North and South Korea". */
  boolean half() {
    return surface.split(" ").length > last - first + 1;
  }

  Name called(String usualName) {
    return new Name(first, last, kind, usualName, surface, place, given, styled);
  }

  Name styled(String words) {
    return new Name(first, last, kind, actor, surface, place, given, Optional.of(words));
  }

  /** The same words as the name of a person. */
  Name person(String usualName) {
    return new Name(first, last, ActorKind.PERSON, usualName, surface, false, true);
  }
}
