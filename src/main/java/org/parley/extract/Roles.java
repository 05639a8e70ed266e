package org.parley.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.parley.vocabulary.Kind;
import org.parley.vocabulary.Role;
import org.parley.vocabulary.Vocabulary;

/** What the ontology says of roles and attributes, as far as reading a sentence needs it. */
final class Roles {

  private static final String PERSON = "Person";
  private static final String ACTOR = "Actor";

  private final Set<String> things = new HashSet<>();
  private final Set<String> persons = new HashSet<>();
  private final Map<String, Kind> kinds = new HashMap<>();

  Roles(Vocabulary vocabulary) {
    for (Kind kind : vocabulary.kinds()) {
      kinds.put(kind.name(), kind);
      for (Role role : kind.roles()) {
        if (role.ranges().equals(java.util.List.of(PERSON))) {
          persons.add(role.name());
        }
        boolean actorsOnly =
            role.ranges().stream()
                .allMatch(
                    r ->
                        r.equals(PERSON)
                            || r.equals(ACTOR)
                            || r.equals("Organization")
                            || r.equals("State")
                            || r.equals("Group"));
        if (!actorsOnly) {
          things.add(role.name());
        }
      }
    }
  }

  /** Whether things, not only actors, may fill the role. */
  boolean takesThings(String role) {
    return things.contains(role);
  }

  boolean takesPersonsOnly(String role) {
    return persons.contains(role);
  }

  boolean hasRole(String kind, String role) {
    return kinds.containsKey(kind) && kinds.get(kind).role(role).isPresent();
  }

  /** Whether the kind declares the attribute. */
  boolean declares(String kind, String attribute) {
    return kinds.containsKey(kind) && kinds.get(kind).attribute(attribute).isPresent();
  }

  /** Kinds of acts that deal in numbers of people, weapons or goods. */
  boolean takesQuantities(String kind) {
    return !persons.isEmpty()
        && !kind.equals("Position")
        && !kind.equals("Statement")
        && !kind.equals("Meeting");
  }
}
