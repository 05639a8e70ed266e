package org.parley.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.coding.Edtf;
import org.parley.coding.Filler;
import org.parley.extract.calendar.Calendar;
import org.parley.nlp.Sentence;

/**
 * What a pronoun or a "both sides" can mean at a point of the article: who was named last, who
 * speaks, which two sides have been at the table. The only state of an extraction.
 */
final class Discourse {

  private final Cast cast;
  private final Calendar calendar;
  private List<Filler> authors = List.of();
  private Optional<Filler> speaker = Optional.empty();
  private boolean quoting;
  private List<Filler> sides = List.of();
  private List<Filler> persons = List.of();
  private Scene scene = Scene.NONE;
  private Optional<Filler> publisher = Optional.empty();
  private final Set<String> unnamed = new HashSet<>();
  private final Map<String, Filler> owners = new HashMap<>();
  private final Map<Integer, Filler> mainSubjects = new HashMap<>();
  private final Map<Integer, List<Filler>> pluralSubjects = new HashMap<>();
  private final Map<String, List<Filler>> groups = new HashMap<>();
  private final Map<String, List<Filler>> issued = new HashMap<>();
  private List<Filler> lastIssuers = List.of();
  private final Bearers bearers = new Bearers();
  private final Map<String, String> stateOfPerson = new LinkedHashMap<>();

  Discourse(Cast cast, Calendar calendar) {
    this.cast = cast;
    this.calendar = calendar;
  }

  Calendar calendar() {
    return calendar;
  }

  Cast cast() {
    return cast;
  }

  /** In whose first person the article is written. */
  void writtenBy(List<Filler> actors) {
    authors = List.copyOf(actors);
  }

  /** Whose words are quoted from here on; empty where the quotation ends. */
  void spokenBy(Optional<Filler> person) {
    speaker = person;
    quoting = false;
  }

  /** As {@link #spokenBy}, where all that is said until the quotation ends is quoted. */
  void quotedFrom(Optional<Filler> person) {
    speaker = person;
    quoting = true;
  }

  /** Who speaks, where the sentence as a whole is a quotation. */
  Optional<Filler> quoted() {
    return quoting ? speaker : Optional.empty();
  }

  /** Whether a word of a sentence is somebody's own, be it of a quotation or in one. */
  boolean isQuoted(Sentence sentence, int token) {
    return quoted().isPresent() || Quotations.quotes(sentence, token);
  }

  /** Who "I" or "we" is. */
  List<Filler> firstPerson() {
    return speaker.map(List::of).orElse(authors);
  }

  List<Filler> authors() {
    return authors;
  }

  boolean isAuthor(Filler actor) {
    return authors.stream().anyMatch(author -> author.name().equals(actor.name()));
  }

  /** Somebody of whom the article tells only the office: "the Secretary-General". */
  Filler unnamed(String office) {
    unnamed.add(office);
    return Filler.of(office);
  }

  boolean isPerson(Filler actor) {
    return cast.isPerson(actor.name()) || unnamed.contains(actor.name());
  }

  /** The sides of the talks last told of, or else whom the article names most. */
  List<Filler> sides() {
    if (!sides.isEmpty()) {
      return sides;
    }
    List<String> principals = cast.principals();
    return principals.size() < 2 ? List.of() : principals.stream().map(Filler::of).toList();
  }

  /** Whether the article has told of talks or of an accord between two sides. */
  boolean knowsSides() {
    return sides.size() == 2;
  }

  /** Who "the two leaders" are: the persons who met last, or else the sides. */
  List<Filler> leaders() {
    if (!scene.persons().isEmpty()) {
      return scene.persons();
    }
    return persons.isEmpty() ? sides() : persons;
  }

  /** "The Yemeni parties", whom the article does not name, are from here on "the parties". */
  List<Filler> partiesOf(Filler unnamed) {
    sides = List.of(unnamed);
    return sides;
  }

  /** Takes note of who met or agreed: the next "both sides" means them. */
  void atTheTable(List<Filler> actors) {
    List<Filler> people = actors.stream().filter(this::isPerson).toList();
    List<Filler> parties = withoutAuthor(actors.stream().filter(f -> !isPerson(f)).toList());
    if (parties.size() >= 2 && !isJoined(parties)) {
      sides = List.copyOf(parties);
    }
    if (people.size() >= 2) {
      persons = List.copyOf(people);
    }
  }

  /** Who writes of two others in the first person is none of "the parties", nor is his state. */
  private List<Filler> withoutAuthor(List<Filler> parties) {
    List<Filler> others = parties.stream().filter(f -> !isAuthorsSide(f)).toList();
    return others.size() >= 2 ? others : parties;
  }

  private boolean isAuthorsSide(Filler filler) {
    return authors.stream()
        .map(Filler::name)
        .anyMatch(name -> name.equals(filler.name()) || isStateOf(name, filler));
  }

  private boolean isStateOf(String person, Filler state) {
    return stateOf(person)
        .or(() -> publisher.map(Filler::name))
        .filter(state.name()::equals)
        .isPresent();
  }

  /** A third who joins the sides is none of them: "both sides" are still the same two. */
  private boolean isJoined(List<Filler> parties) {
    List<String> names = parties.stream().map(Filler::name).toList();
    return sides.size() >= 2
        && parties.size() > sides.size()
        && sides.stream().map(Filler::name).allMatch(names::contains);
  }

  /** Sets the scene: the first conversation of persons that the article as a whole tells of. */
  void scene(Scene told) {
    boolean persons = told.persons().stream().allMatch(this::isPerson);
    if (scene.persons().isEmpty() && told.persons().size() > 1 && persons) {
      scene = told;
    }
  }

  List<Filler> scene() {
    return scene.persons();
  }

  /** When one of the scene spoke. */
  Optional<Edtf> sceneTime(Filler speaker) {
    return scene.has(speaker) ? scene.time() : Optional.empty();
  }

  /** When the side of one of the scene took part in it. */
  Optional<Edtf> sceneTimeOfSide(Filler side) {
    boolean takesPart =
        scene.persons().stream()
            .anyMatch(f -> stateOf(f.name()).filter(side.name()::equals).isPresent());
    return takesPart ? scene.time() : Optional.empty();
  }

  /** Where what happened at the time of the scene did. */
  Optional<String> scenePlace(Edtf time) {
    return scene.time().filter(time::equals).isPresent() ? scene.place() : Optional.empty();
  }

  /** To whom one of two speaks. */
  Optional<Filler> other(Filler speaker) {
    return scene.other(speaker);
  }

  /** Of whom the main clause of a sentence tells; the next "he" or "it" is likely to mean him. */
  void tellsOf(int sentence, Filler subject) {
    mainSubjects.put(sentence, subject);
  }

  Optional<Filler> mainSubject(int sentence) {
    return Optional.ofNullable(mainSubjects.get(sentence));
  }

  /** Of which several it tells; the next "they" is likely to mean them. */
  void tellsOfAll(int sentence, List<Filler> subjects) {
    pluralSubjects.put(sentence, List.copyOf(subjects));
  }

  List<Filler> pluralSubjects(int sentence) {
    return pluralSubjects.getOrDefault(sentence, List.of());
  }

  /** The state whose organ publishes the article. */
  void publishedBy(Filler state) {
    publisher = Optional.of(state);
  }

  Optional<Filler> publisher() {
    return publisher;
  }

  /** Remembers who holds an office, for "the minister" and "the Russian leader". */
  void holds(Filler person, String office, Optional<String> organisation) {
    bearers.holds(person, office, organisation);
    organisation.ifPresent(body -> stateOfPerson.putIfAbsent(person.name(), body));
  }

  /** Who holds which office. */
  Bearers bearers() {
    return bearers;
  }

  /** Remembers whose government, army or delegation was told of last. */
  void owns(Filler owner, String collective) {
    owners.put(collective, owner);
  }

  Optional<Filler> ownerOf(String collective) {
    return Optional.ofNullable(owners.get(collective));
  }

  /** Remembers for whom a plural stood: "the foreign ministers of Chad and Mali". */
  void stoodFor(String plural, List<Filler> actors) {
    groups.put(plural, List.copyOf(actors));
  }

  /** Remembers who has issued a statement, a letter, a communiqué. */
  void issued(String utterance, List<Filler> issuers) {
    issued.put(utterance, List.copyOf(issuers));
    lastIssuers = List.copyOf(issuers);
  }

  /** Who speaks by it: whoever issued it or, where it was called otherwise, something last. */
  List<Filler> issuersOf(String utterance) {
    return issued.getOrDefault(utterance, lastIssuers);
  }

  /** For whom the same plural stood before. */
  List<Filler> group(String plural) {
    return groups.getOrDefault(plural, List.of());
  }

  /** The persons who met or agreed last. */
  List<Filler> personsAtTheTable() {
    return persons;
  }

  /** The state or body that a person acts for, as the article says or else as is known. */
  Optional<String> stateOf(String person) {
    return Optional.ofNullable(stateOfPerson.get(person)).or(() -> cast.affiliation(person));
  }
}
