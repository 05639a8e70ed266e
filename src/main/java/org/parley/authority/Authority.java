package org.parley.authority;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Value;

/**
 * All that is known by name. Where a form may stand for several things it says so: {@link #senses}
 * gives all of them, and the lookups that give one thing give none instead of a guess.
 */
public final class Authority {

  /** A city this many times as large as the next of its name is meant by the bare name. */
  private static final long OVERSHADOWS = 5;

  private final Map<String, Known> things;
  private final Names names;
  private final Finder finder;

  Authority(Map<String, Known> things, Names names) {
    this.things = Map.copyOf(things);
    this.names = names;
    this.finder = new Finder(names);
  }

  /** The authority data of the class path, read once and kept. */
  public static Authority read() {
    return Holder.AUTHORITY;
  }

  /** All that the surface form may stand for, the plainest sense first; empty if unknown. */
  public List<Sense> senses(String surface) {
    return names.senses(surface);
  }

  /** The known names in the tokens, each as long as it can be. */
  public List<Match> find(List<String> tokens) {
    return finder.find(tokens);
  }

  /** What lies under a key such as {@code actor/rus}. */
  public Optional<Known> thing(String key) {
    return Optional.ofNullable(things.get(key));
  }

  /**
   * What an IRI of a dataset stands for, if it is known.
   *
   * @param base the base IRI of the dataset, which ends in a slash
   */
  public Optional<Known> known(Value iri, String base) {
    String text = iri.stringValue();
    return text.startsWith(base) ? thing(text.substring(base.length())) : Optional.empty();
  }

  public Stream<Known> things() {
    return things.values().stream();
  }

  /**
   * The one state, or part of a state, that the form stands for as name, adjective, demonym,
   * capital or seat. A state of today goes before a polity, and a polity before a state of the
   * past.
   */
  public Optional<Known> state(String surface) {
    List<Known> candidates = things(surface).filter(thing -> thing.type().isStateLike()).toList();
    return candidates.stream()
        .map(Known::type)
        .min(Type::compareTo)
        .flatMap(type -> only(candidates.stream().filter(thing -> thing.type() == type).toList()));
  }

  /** The actors that the form may stand for. */
  public List<Known> actors(String surface) {
    return things(surface).filter(thing -> thing.type().isActor()).toList();
  }

  /** The one place that bears the name: see {@link #places} for all of them. */
  public Optional<Known> place(String surface) {
    List<Known> candidates = places(surface);
    return only(candidates)
        .or(() -> outermost(candidates))
        .or(() -> candidates.stream().findFirst().filter(first -> leads(first, candidates)));
  }

  /** The places that bear the name; among cities the largest first. */
  public List<Known> places(String surface) {
    return things(surface).filter(thing -> thing.type().isPlace()).toList();
  }

  /** Does the outer place hold the inner one, however many places lie between? */
  public boolean contains(Known outer, Known inner) {
    return inner
        .within()
        .filter(key -> !key.equals(inner.key()))
        .map(
            key ->
                key.equals(outer.key()) || thing(key).filter(k -> contains(outer, k)).isPresent())
        .orElse(false);
  }

  private Stream<Known> things(String surface) {
    return senses(surface).stream().map(Sense::thing).distinct();
  }

  /** What is true of a city is true of the country around it that bears the same name. */
  private Optional<Known> outermost(List<Known> places) {
    return places.stream()
        .filter(outer -> places.stream().allMatch(p -> p.equals(outer) || contains(outer, p)))
        .findFirst();
  }

  /** A country is meant before a city far away, and a great city before a small one. */
  private static boolean leads(Known first, List<Known> candidates) {
    return candidates.stream()
        .filter(other -> !other.equals(first))
        .allMatch(other -> other.type() == Type.CITY && overshadows(first, other));
  }

  private static boolean overshadows(Known first, Known city) {
    return first.type() == Type.COUNTRY
        || (first.type() == Type.CITY && first.population() >= OVERSHADOWS * city.population());
  }

  private static Optional<Known> only(List<Known> candidates) {
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  /** Reads at the first use, under the lock of class loading. */
  private static final class Holder {
    private static final Authority AUTHORITY = AuthorityReader.read();
  }
}
