package org.parley.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.rdf4j.model.IRI;
import org.parley.authority.Authority;
import org.parley.authority.Known;
import org.parley.authority.Relation;
import org.parley.authority.Sense;
import org.parley.authority.Type;

/**
 * Gives each usual name its IRI. The answer depends on the name and the authority data alone, on no
 * article and no order, so that shards and threads agree without asking each other.
 */
public final class Resolver {

  private static final Set<Relation> NAMES =
      Set.of(Relation.NAME, Relation.ABBREVIATION, Relation.FORMER);

  private final Authority authority;
  private final Keys keys;
  private final Shape shape;
  private final Spelling spelling = new Spelling();
  private final KnownPersons persons;

  /**
   * A resolver whose IRIs lie below a base.
   *
   * @param base the base IRI of the data, which ends in a slash
   */
  public Resolver(Authority authority, String base) {
    this.authority = authority;
    this.keys = new Keys(base, authority);
    this.shape = new Shape(authority);
    this.persons = new KnownPersons(authority, spelling);
  }

  /** What the name stands for, where such a thing may stand. The name must not be blank. */
  public Resolution resolve(String name, Expect what) {
    return resolve(name, what, Context.none());
  }

  /**
   * What the name stands for in an article that tells this beside it. What is known, minted or in
   * doubt by the name alone is settled further, never changed.
   */
  public Resolution resolve(String name, Expect what, Context context) {
    Resolution byName = byName(name, what);
    if (byName instanceof Resolution.Ambiguous doubt) {
      return lyingIn(doubt, context).<Resolution>map(this::known).orElse(byName);
    }
    return byName instanceof Resolution.Minted
        ? officeHolder(name, context).<Resolution>map(this::known).orElse(byName)
        : byName;
  }

  /** Of several places the one in a country that the article speaks of. */
  private Optional<Known> lyingIn(Resolution.Ambiguous doubt, Context context) {
    List<Known> lands =
        context.names().stream()
            .flatMap(other -> authority.place(other).stream())
            .filter(place -> place.type() == Type.COUNTRY || place.type() == Type.REGION)
            .toList();
    List<Known> inside =
        doubt.candidates().stream()
            .map(Resolution.Known::thing)
            .filter(place -> lands.stream().anyMatch(land -> authority.contains(land, place)))
            .toList();
    return inside.size() == 1 ? Optional.of(inside.get(0)) : Optional.empty();
  }

  /** "Lavrov", whom the article calls Russia's minister. */
  private Optional<Known> officeHolder(String name, Context context) {
    List<Known> found =
        persons.bySurname(name, context.sides().getOrDefault(name.strip(), List.of()));
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private Resolution byName(String name, Expect what) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a blank name stands for nothing");
    }
    return switch (what) {
      case ACTOR -> actor(name);
      case PERSON -> person(name);
      case PLACE -> place(name);
      case THING -> thing(name);
    };
  }

  private Resolution actor(String name) {
    List<Known> actors = named(name, Type::isActor);
    if (actors.isEmpty()) {
      return bySeat(name).<Resolution>map(this::known).orElseGet(() -> mintActor(name));
    }
    return one(name, actors, keys.actor(name));
  }

  private Resolution person(String name) {
    List<Known> found = named(name, type -> type == Type.PERSON);
    return found.isEmpty() ? mintPerson(name) : one(name, found, personKey(name));
  }

  /** An attack on Kyiv hits the city, though Kyiv that speaks is the state. */
  private Resolution thing(String name) {
    List<Known> actors = named(name, Type::isActor);
    if (!actors.isEmpty()) {
      return one(name, actors, keys.actor(name));
    }
    return authority.places(name).isEmpty() ? actor(name) : place(name);
  }

  private Resolution place(String name) {
    List<Known> places = authority.places(name);
    return authority
        .place(name)
        .or(() -> qualified(name))
        .<Resolution>map(this::known)
        .orElseGet(
            () ->
                places.isEmpty()
                    ? new Resolution.Minted(keys.place(name), name.strip(), Optional.empty())
                    : ambiguous(name, places, keys.place(name)));
  }

  /** "Tripoli, Lebanon": the one of that name inside what stands behind the comma. */
  private Optional<Known> qualified(String name) {
    int comma = name.lastIndexOf(',');
    if (comma < 0) {
      return Optional.empty();
    }
    List<Known> around = authority.places(name.substring(comma + 1));
    List<Known> inside =
        authority.places(name.substring(0, comma)).stream()
            .filter(place -> around.stream().anyMatch(outer -> authority.contains(outer, place)))
            .toList();
    return inside.size() == 1 ? Optional.of(inside.get(0)) : Optional.empty();
  }

  private Optional<Known> bySeat(String name) {
    return authority.senses(name).stream()
        .map(Sense::how)
        .filter(how -> how == Relation.CAPITAL || how == Relation.SEAT)
        .findFirst()
        .flatMap(how -> authority.state(name));
  }

  private List<Known> named(String name, Predicate<Type> kind) {
    return authority.senses(name).stream()
        .filter(sense -> NAMES.contains(sense.how()) && kind.test(sense.thing().type()))
        .map(Sense::thing)
        .distinct()
        .toList();
  }

  private Resolution one(String name, List<Known> candidates, IRI ownIri) {
    return candidates.size() == 1 ? known(candidates.get(0)) : ambiguous(name, candidates, ownIri);
  }

  private Resolution.Known known(Known thing) {
    return new Resolution.Known(keys.known(thing), thing);
  }

  private Resolution ambiguous(String name, List<Known> candidates, IRI ownIri) {
    return new Resolution.Ambiguous(
        ownIri, name.strip(), candidates.stream().map(this::known).toList());
  }

  private Resolution mintActor(String name) {
    Optional<Type> type = shape.of(name);
    return type.filter(Type.PERSON::equals).isPresent()
        ? mintPerson(name)
        : new Resolution.Minted(keys.actor(name), name.strip(), type);
  }

  private Resolution mintPerson(String name) {
    List<Known> known = persons.named(name);
    if (!known.isEmpty()) {
      return one(name, known, personKey(name));
    }
    return new Resolution.Minted(personKey(name), name.strip(), Optional.of(Type.PERSON));
  }

  private IRI personKey(String name) {
    return keys.actor(spelling.fold(persons.plain(name)));
  }
}
