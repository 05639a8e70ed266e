package org.parley.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.parley.authority.Authority;
import org.parley.authority.Known;
import org.parley.authority.Type;
import org.parley.vocabulary.Pl;
import org.parley.vocabulary.PlClass;
import org.parley.vocabulary.Role;
import org.parley.vocabulary.Vocabulary;

/**
 * For whom those act whom an article names: a person for the state or body that the article says
 * they hold an office of, an army for its state.
 */
final class Sides {

  private final Map<IRI, IRI> sideOf = new HashMap<>();
  private final Authority authority;
  private final String base;

  Sides(Vocabulary vocabulary, Authority authority, String base) {
    for (Statement statement : vocabulary.source()) {
      if (statement.getPredicate().equals(Pl.SIDE_OF)) {
        sideOf.put((IRI) statement.getSubject(), (IRI) statement.getObject());
      }
    }
    this.authority = authority;
    this.base = base;
  }

  /** Whom the persons of an article stand for, as the article itself says. */
  Map<Value, Set<Value>> represented(Facts facts) {
    Map<Value, Set<Value>> represented = new HashMap<>();
    sideOf.forEach((side, person) -> addRepresented(facts, side, person, represented));
    return represented;
  }

  private void addRepresented(
      Facts facts, IRI side, IRI person, Map<Value, Set<Value>> represented) {
    for (IRI office : facts.subjects(person)) {
      for (Value holder : facts.all(office, person)) {
        Set<Value> bodies = represented.computeIfAbsent(holder, any -> new HashSet<>());
        facts.all(office, side).forEach(body -> bodies.add(whole(body)));
      }
    }
  }

  Cast cast(Set<Value> fillers, Role role, Map<Value, Set<Value>> represented, Facts facts) {
    Set<Value> sides = new HashSet<>();
    Set<Value> persons = new HashSet<>();
    boolean personsOnly = true;
    for (Value filler : fillers) {
      if (isPerson(filler, represented, facts)) {
        persons.add(filler);
        sides.addAll(represented.getOrDefault(filler, affiliation(filler)));
      } else if (tells(filler, role)) {
        sides.add(whole(filler));
        personsOnly = false;
      }
    }
    return new Cast(sides, persons, personsOnly);
  }

  private boolean isPerson(Value filler, Map<Value, Set<Value>> represented, Facts facts) {
    return represented.containsKey(filler)
        || (filler instanceof IRI iri && facts.all(iri, RDF.TYPE).contains(PlClass.PERSON))
        || authority.known(filler, base).filter(known -> known.type() == Type.PERSON).isPresent();
  }

  /** One article has the bombers hit, another the airfields: things by their words tell nothing. */
  private boolean tells(Value filler, Role role) {
    return !role.ranges().contains(PlClass.THING.getLocalName())
        || authority.known(filler, base).isPresent();
  }

  private Set<Value> affiliation(Value person) {
    return authority
        .known(person, base)
        .flatMap(Known::within)
        .<Set<Value>>map(key -> Set.of(whole(Values.iri(base + key))))
        .orElse(Set.of());
  }

  private Value whole(Value body) {
    Optional<Known> known =
        authority
            .known(body, base)
            .filter(thing -> thing.type() == Type.ORGANIZATION)
            .flatMap(Known::within)
            .flatMap(authority::thing)
            .filter(outer -> outer.type().isActor());
    return known.map(outer -> whole(Values.iri(base + outer.key()))).orElse(body);
  }
}
