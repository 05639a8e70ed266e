package org.parley.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.parley.coding.Edtf;
import org.parley.coding.Filler;
import org.parley.coding.Quantity;
import org.parley.coding.Status;
import org.parley.vocabulary.Nature;

/**
 * An event in the making: what the sentences read so far say of it. Lives within one extraction.
 */
final class Draft {

  final String kind;
  final Nature nature;
  String rule;
  double confidence;
  Status status;
  Optional<Edtf> time;
  final Set<String> places = new LinkedHashSet<>();
  final Map<String, List<Filler>> roles = new LinkedHashMap<>();
  final Map<String, String> attributes = new LinkedHashMap<>();
  final Set<String> subjects = new LinkedHashSet<>();
  final List<Quantity> quantities = new ArrayList<>();
  final List<Filler> claimedBy = new ArrayList<>();
  final TreeSet<Integer> sentences = new TreeSet<>();
  final List<Mention> mentions = new ArrayList<>();
  final List<DraftLink> links = new ArrayList<>();

  Draft(Mention mention, Nature nature, Status status, Optional<Edtf> time) {
    this.kind = mention.kind();
    this.nature = nature;
    this.rule = mention.rule().name();
    this.confidence = mention.rule().confidence();
    this.status = status;
    this.time = time;
    this.attributes.putAll(mention.rule().attributes());
    this.subjects.addAll(mention.rule().subjects());
    this.sentences.add(mention.sentence().index());
    this.mentions.add(mention);
  }

  List<Filler> role(String name) {
    return roles.getOrDefault(name, List.of());
  }

  /** Who acts, where the kind of event has such a role. */
  List<Filler> agents() {
    return mentions.get(0).rule().agent().map(this::role).orElse(List.of());
  }

  /** Who fills those roles. */
  List<Filler> fillers(Predicate<String> wanted) {
    return roles.entrySet().stream()
        .filter(role -> wanted.test(role.getKey()))
        .flatMap(role -> role.getValue().stream())
        .toList();
  }

  /** Adds actors to a role; one that is there already only lends its other names. */
  void fill(String role, List<Filler> fillers) {
    List<Filler> present = roles.computeIfAbsent(role, r -> new ArrayList<>());
    fillers.forEach(filler -> add(present, filler));
    if (present.isEmpty()) {
      roles.remove(role);
    }
  }

  /** "The Geneva talks": what only names a place says where, not who. */
  void movePlaces(Cast cast) {
    for (List<Filler> fillers : roles.values()) {
      fillers.stream().map(Filler::name).filter(cast::isPlace).forEach(places::add);
      fillers.removeIf(filler -> cast.isPlace(filler.name()));
    }
    roles.values().removeIf(List::isEmpty);
  }

  static void add(List<Filler> present, Filler filler) {
    for (int i = 0; i < present.size(); i++) {
      if (present.get(i).name().equals(filler.name())) {
        present.set(i, union(present.get(i), filler));
        return;
      }
    }
    present.add(filler);
  }

  private static Filler union(Filler one, Filler other) {
    Set<String> names = new LinkedHashSet<>(one.names());
    names.addAll(other.names());
    return new Filler(List.copyOf(names));
  }

  /** Remembers how it stands to another event. */
  void link(String relation, Draft to) {
    DraftLink link = new DraftLink(relation, to);
    if (to != this && !links.contains(link)) {
      links.add(link);
    }
  }

  /** In the other roles, puts in place of those who fill this one whom they act for. */
  void replacePersons(String role, Function<String, Optional<Filler>> actsFor) {
    List<String> persons = role(role).stream().map(Filler::name).toList();
    for (String other : List.copyOf(roles.keySet())) {
      if (!other.equals(role)) {
        List<Filler> before = roles.remove(other);
        List<Filler> after = new ArrayList<>();
        for (Filler filler : before) {
          boolean person = persons.contains(filler.name());
          (person ? actsFor.apply(filler.name()) : Optional.of(filler))
              .ifPresent(f -> add(after, f));
        }
        fill(other, after);
      }
    }
  }

  /** The names of all actors in it. */
  Set<String> actors() {
    Set<String> names = new LinkedHashSet<>();
    roles.values().forEach(fillers -> fillers.forEach(f -> names.add(f.name())));
    return names;
  }

  /** What one telling says in the article's own voice is no claim, whoever else says it too. */
  private void claim(Draft other) {
    if (other.claimedBy.isEmpty()) {
      claimedBy.clear();
    } else if (!claimedBy.isEmpty()) {
      other.claimedBy.forEach(source -> add(claimedBy, source));
    }
  }

  /** Takes over what another telling of the same event adds. */
  void absorb(Draft other) {
    other.roles.forEach(this::fill);
    if (time.isEmpty()) {
      time = other.time;
    }
    if (places.isEmpty()) {
      places.addAll(other.places);
    }
    other.attributes.forEach(attributes::putIfAbsent);
    subjects.addAll(other.subjects);
    other.quantities.stream().filter(q -> !quantities.contains(q)).forEach(quantities::add);
    claim(other);
    sentences.addAll(other.sentences);
    other.mentions.stream().filter(m -> !mentions.contains(m)).forEach(mentions::add);
    confidence = Math.max(confidence, other.confidence);
  }
}
