package org.parley.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.parley.authority.Authority;
import org.parley.coding.Coding;
import org.parley.coding.Event;
import org.parley.coding.Filler;
import org.parley.graph.Named;
import org.parley.graph.Names;
import org.parley.resolve.Context;
import org.parley.resolve.Expect;
import org.parley.resolve.Resolution;
import org.parley.resolve.Resolver;
import org.parley.vocabulary.Kind;
import org.parley.vocabulary.Nature;
import org.parley.vocabulary.Role;
import org.parley.vocabulary.Vocabulary;

/** Lets the mapping ask the resolver, which it does not know. */
final class ResolvedNames implements Names {

  private static final String PERSON = "Person";
  private static final String PLACE = "Place";

  private final Resolver resolver;
  private final Vocabulary vocabulary;
  private final Context context;
  private final Set<String> persons;

  ResolvedNames(String base, Vocabulary vocabulary) {
    this(new Resolver(Authority.read(), base), vocabulary, Context.none(), Set.of());
  }

  private ResolvedNames(
      Resolver resolver, Vocabulary vocabulary, Context context, Set<String> persons) {
    this.resolver = resolver;
    this.vocabulary = vocabulary;
    this.context = context;
    this.persons = Set.copyOf(persons);
  }

  @Override
  public Named named(String name, String range) {
    boolean person = persons.contains(name) && !range.equals(PLACE);
    Expect expected = person ? Expect.PERSON : expected(range);
    Resolution resolution = resolver.resolve(name, expected, context);
    List<IRI> candidates =
        resolution instanceof Resolution.Ambiguous doubt
            ? doubt.candidates().stream().map(Resolution.Known::iri).toList()
            : List.of();
    boolean known = resolution instanceof Resolution.Known;
    return new Named(
        resolution.iri(), known, person ? Optional.of(PERSON) : Optional.empty(), candidates);
  }

  @Override
  public Names in(Coding coding) {
    Map<String, List<String>> sides = new HashMap<>();
    Set<String> names = new HashSet<>();
    Set<String> known = new HashSet<>(coding.persons());
    for (Event event : coding.events()) {
      names.addAll(event.place());
      event.roles().values().forEach(fillers -> fillers.forEach(f -> names.addAll(f.names())));
      Optional<Kind> found = vocabulary.findKind(event.type());
      found.ifPresent(kind -> addPersons(event, kind, known));
      found
          .filter(kind -> kind.nature() == Nature.OFFICE)
          .ifPresent(kind -> addOffice(event, kind, sides));
    }
    return new ResolvedNames(resolver, vocabulary, new Context(sides, names), known);
  }

  /** Whoever signs or holds an office is a person wherever else the article names them. */
  private void addPersons(Event event, Kind kind, Set<String> known) {
    kind.roles().stream()
        .filter(role -> role.ranges().equals(List.of(PERSON)))
        .flatMap(role -> event.role(role.name()).stream())
        .map(Filler::name)
        .filter(name -> !(resolver.resolve(name, Expect.ACTOR) instanceof Resolution.Known))
        .forEach(known::add);
  }

  private static void addOffice(Event event, Kind kind, Map<String, List<String>> sides) {
    List<String> holders = new ArrayList<>();
    List<String> bodies = new ArrayList<>();
    for (Role role : kind.roles()) {
      List<String> names = event.role(role.name()).stream().map(Filler::name).toList();
      (role.ranges().contains(PERSON) ? holders : bodies).addAll(names);
    }
    holders.forEach(
        holder -> sides.computeIfAbsent(holder, any -> new ArrayList<>()).addAll(bodies));
  }

  private static Expect expected(String range) {
    return switch (range) {
      case "Actor" -> Expect.ACTOR;
      case PERSON -> Expect.PERSON;
      case PLACE -> Expect.PLACE;
      default -> Expect.THING;
    };
  }
}
