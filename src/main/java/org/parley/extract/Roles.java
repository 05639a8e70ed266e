package org.parley.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.parley.vocabulary.Attribute;
import org.parley.vocabulary.Kind;
import org.parley.vocabulary.Nature;
import org.parley.vocabulary.PlClass;
import org.parley.vocabulary.Role;
import org.parley.vocabulary.Vocabulary;

/** What the ontology says of kinds, roles and attributes, as far as reading a text needs it. */
final class Roles {

  private final Set<String> things = new HashSet<>();
  private final Set<String> persons = new HashSet<>();
  private final Set<String> atTheTable = new HashSet<>();
  private final Map<String, Kind> kinds = new HashMap<>();

  Roles(Vocabulary vocabulary) {
    for (Kind kind : vocabulary.kinds()) {
      kinds.put(kind.name(), kind);
      kind.roles().forEach(role -> sort(role, vocabulary));
    }
  }

  private void sort(Role role, Vocabulary vocabulary) {
    if (role.ranges().stream().allMatch(range -> vocabulary.isA(range, PlClass.PERSON))) {
      persons.add(role.name());
    }
    if (!role.ranges().stream().allMatch(range -> vocabulary.isA(range, PlClass.ACTOR))) {
      things.add(role.name());
    }
    if (role.atTheTable()) {
      atTheTable.add(role.name());
    }
  }

  /** Whether things, not only actors, may fill the role. */
  boolean takesThings(String role) {
    return things.contains(role);
  }

  boolean takesPersonsOnly(String role) {
    return persons.contains(role);
  }

  /** Whether those who fill the role face one another. */
  boolean isAtTheTable(String role) {
    return atTheTable.contains(role);
  }

  /** Whether some who take part in such an event face one another. */
  boolean hasTable(String kind) {
    return kinds.get(kind).roles().stream().anyMatch(Role::atTheTable);
  }

  boolean hasRole(String kind, String role) {
    return kinds.containsKey(kind) && kinds.get(kind).role(role).isPresent();
  }

  Nature nature(String kind) {
    return kinds.get(kind).nature();
  }

  /** The roles and attributes that tell two events of the kind apart, if any are named. */
  List<String> identity(String kind) {
    return kinds.get(kind).identifiedBy();
  }

  /** The first attribute of the kind that takes values of that type. */
  Optional<String> attribute(String kind, IRI datatype) {
    return kinds.get(kind).attributes().stream()
        .filter(attribute -> attribute.datatype().equals(datatype))
        .map(Attribute::name)
        .findFirst();
  }

  /** Whether such an event is about some subject of the talks. */
  boolean takesSubjects(String kind) {
    return !kinds.get(kind).withoutSubjects();
  }

  /** Acts deal in numbers of people, weapons or goods. */
  boolean takesQuantities(String kind) {
    return nature(kind) == Nature.ACT;
  }
}
