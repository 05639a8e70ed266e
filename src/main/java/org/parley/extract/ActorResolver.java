package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.coding.Filler;
import org.parley.nlp.Sentence;
import org.parley.rules.WordLists;

/**
 * From a head word to the actors that it stands for: a name, a noun with a name at it ("the
 * Ukrainian delegation"), an office, a pronoun, or two sides at once.
 */
final class ActorResolver {

  private final WordLists lists;
  private final Phrases phrases;
  private final Pronouns pronouns;
  private final Titles titles;
  private final Sides sides;
  private final NamedBeside beside;
  private final People people;
  private final Issuers issuers;
  private final OfficeHolders holders;
  private final Officials officials;
  private final Antecedents antecedents;
  private final Belonging belonging = new Belonging();
  private final Definites definites;

  ActorResolver(WordLists lists) {
    this.lists = lists;
    this.phrases = new Phrases(lists);
    this.pronouns = new Pronouns(lists);
    this.titles = new Titles(lists);
    this.sides = new Sides(lists);
    this.beside = new NamedBeside(lists);
    this.people = new People(lists);
    this.issuers = new Issuers(lists);
    this.holders = new OfficeHolders(lists);
    this.officials = new Officials(lists);
    this.antecedents = new Antecedents(lists);
    this.definites = new Definites(lists);
  }

  /** The actors that a head stands for; none if it is no actor. */
  List<Filler> actors(Sentence sentence, IndexedWord head, Discourse discourse) {
    Optional<Name> name = discourse.cast().at(sentence, head.index());
    if (name.isPresent()) {
      return people.areSomeOf(sentence, head, name.get())
          ? List.of(Filler.of(phrases.of(sentence, head)))
          : twins(sentence, head, name.get(), discourse);
    }
    if (head.tag().startsWith("PRP") || head.tag().equals("DT") || head.tag().equals("WP")) {
      return pronoun(sentence, head, discourse);
    }
    boolean nominal = Syntax.isNoun(head) || head.tag().equals("JJ") || head.tag().equals("CD");
    List<Filler> found = nominal ? common(sentence, head, discourse) : List.of();
    if (found.size() > 1 && lists.has("sides", lemma(head))) {
      discourse.atTheTable(found);
    }
    return found;
  }

  private List<Filler> pronoun(Sentence sentence, IndexedWord word, Discourse discourse) {
    List<Filler> here =
        antecedents.of(sentence, word, discourse.cast()).stream()
            .flatMap(noun -> actors(sentence, noun, discourse).stream())
            .distinct()
            .toList();
    return here.isEmpty() ? pronouns.actors(sentence, word, discourse) : here;
  }

  /** The same, where only states and bodies will do: "two Kenyans" are then Kenya's. */
  List<Filler> states(Sentence sentence, IndexedWord head, Discourse discourse) {
    return discourse
        .cast()
        .at(sentence, head.index())
        .map(this::named)
        .orElseGet(() -> actors(sentence, head, discourse));
  }

  /**
   * Actors, or the thing itself where the role takes things: what is attacked, for one. Who shells
   * a capital hits the city.
   */
  List<Filler> actorsOrThings(Sentence sentence, IndexedWord head, Discourse discourse) {
    List<Filler> actors = new ArrayList<>();
    Optional<Name> name = discourse.cast().at(sentence, head.index());
    if (name.filter(city -> city.place() && !city.given()).isPresent()) {
      return List.of(Filler.of(name.get().surface()));
    }
    boolean time = head.ner() != null && head.ner().matches("DATE|TIME|DURATION");
    if (time || lists.has("day-parts", lemma(head))) {
      return List.of();
    }
    boolean thing = !isActorNoun(head) || lists.has("arms-of-sides", lemma(head));
    if (name.isEmpty() && Syntax.isNoun(head) && thing) {
      actors.add(Filler.of(phrases.of(sentence, head)));
      actors.addAll(modifiers(sentence, head, discourse));
      return actors;
    }
    return actors(sentence, head, discourse);
  }

  /** "We" who meet and agree are the state of the one who speaks. */
  List<Filler> together(IndexedWord head, List<Filler> actors, Discourse discourse) {
    if (!lists.has("first-person-plural", lemma(head))) {
      return actors;
    }
    return actors.stream()
        .map(actor -> discourse.stateOf(actor.name()).map(Filler::of).orElse(actor))
        .toList();
  }

  private boolean isActorNoun(IndexedWord head) {
    String lemma = lemma(head);
    return lists.has("collectives", lemma)
        || lists.has("offices", lemma)
        || lists.has("sides", lemma);
  }

  /** "North and South Korea": the first of two states that share a word has only half a name. */
  private List<Filler> twins(Sentence sentence, IndexedWord head, Name name, Discourse discourse) {
    List<Filler> found = new ArrayList<>();
    new Syntax(sentence.graph())
        .children(head, "compound").stream()
            .filter(word -> word.index() < name.first())
            .flatMap(word -> discourse.cast().at(sentence, word.index()).stream())
            .filter(Name::half)
            .forEach(half -> found.add(half.filler()));
    found.addAll(named(name));
    return found;
  }

  private List<Filler> named(Name name) {
    return lists.has("determiner-like", name.surface()) ? List.of() : List.of(name.filler());
  }

  private List<Filler> common(Sentence sentence, IndexedWord head, Discourse discourse) {
    if (new Syntax(sentence.graph())
        .governor(head, r -> r.equals("compound") || r.equals("amod"))
        .isPresent()) {
      return List.of();
    }
    Optional<IndexedWord> whose = belonging.whose(sentence, head);
    if (whose.isPresent()) {
      return belonging.before(sentence, whose.get(), discourse).map(this::named).orElse(List.of());
    }
    String lemma = lemma(head);
    List<Filler> ofTwo = pronouns.ofTwo(sentence, head, discourse);
    if (!ofTwo.isEmpty()) {
      return ofTwo;
    }
    List<Filler> meant = officials.of(sentence, head, discourse);
    if (!meant.isEmpty()) {
      return meant;
    }
    if (sides.are(sentence, head, discourse)) {
      List<Filler> known =
          head.tag().equals("CD")
              ? pronouns.theTwo(sentence, head, discourse)
              : lists.has("persons-of-sides", lemma) ? discourse.leaders() : discourse.sides();
      known = belonging.asMany(sentence, head, known, discourse);
      return known.isEmpty() && lists.has("parties", lemma)
          ? List.of(Filler.of(phrases.of(sentence, head)))
          : known;
    }
    List<Filler> bearers = bearers(sentence, head, discourse);
    List<Filler> apposed = bearers.isEmpty() ? beside.apposed(sentence, head, discourse) : bearers;
    if (!apposed.isEmpty()) {
      return apposed;
    }
    if (sides.sent(sentence, head, discourse) && modifiers(sentence, head, discourse).isEmpty()) {
      return discourse.sides();
    }
    List<Filler> examples = examples(sentence, head, discourse);
    if (!examples.isEmpty()) {
      return examples;
    }
    List<Filler> owners = modifiers(sentence, head, discourse);
    if (head.tag().endsWith("S") && owners.size() > 1) {
      discourse.stoodFor(lemma, owners);
    }
    if (lists.has("parties", lemma) && head.tag().endsWith("S") && owners.size() == 1) {
      return discourse.partiesOf(Filler.of(phrases.of(sentence, head)));
    }
    if (lists.has("offices", lemma) && (head.tag().equals("NN") || head.tag().equals("NNP"))) {
      return List.of(holders.of(sentence, head, owners, discourse));
    }
    if (areInsurgents(sentence, head) && owners.stream().anyMatch(discourse.cast()::isState)) {
      return List.of(Filler.of(phrases.of(sentence, head)));
    }
    List<Filler> authors = owners.isEmpty() ? authors(sentence, head, discourse) : List.of();
    if (!authors.isEmpty()) {
      return authors;
    }
    if (lists.has("collectives", lemma)) {
      return collective(sentence, head, owners, discourse);
    }
    return people.are(sentence, head) ? List.of(Filler.of(phrases.of(sentence, head))) : List.of();
  }

  /** "Colombian guerrillas", also by the rank of some of them: "Colombian guerrilla commanders". */
  private boolean areInsurgents(Sentence sentence, IndexedWord head) {
    return Stream.concat(
            Stream.of(head),
            new Syntax(sentence.graph())
                .children(head, r -> r.equals("compound") || r.equals("amod")).stream())
        .anyMatch(word -> lists.has("insurgents", lemma(word)));
  }

  /** A government, army or team: the state or body that owns it. */
  private List<Filler> collective(
      Sentence sentence, IndexedWord head, List<Filler> owners, Discourse discourse) {
    if (!owners.isEmpty()) {
      return forms(sentence, head, owners, discourse);
    }
    return lists.has("arms-of-sides", lemma(head))
        ? List.of()
        : List.of(definites.of(sentence, head, discourse));
  }

  private List<Filler> authors(Sentence sentence, IndexedWord head, Discourse discourse) {
    List<Filler> authors =
        issuers.of(sentence, head).stream()
            .flatMap(issuer -> actors(sentence, issuer, discourse).stream())
            .distinct()
            .toList();
    return authors.isEmpty() && issuers.isUtterance(head) && definites.isOne(sentence, head)
        ? discourse.issuersOf(lemma(head))
        : authors;
  }

  private List<Filler> examples(Sentence sentence, IndexedWord head, Discourse discourse) {
    return beside.examples(sentence, head).stream()
        .flatMap(word -> exemplified(sentence, word, discourse).stream())
        .distinct()
        .toList();
  }

  private List<Filler> exemplified(Sentence sentence, IndexedWord word, Discourse discourse) {
    Optional<Name> name = discourse.cast().at(sentence, word.index());
    if (name.isPresent()) {
      return name.get().kind() == ActorKind.PLACE ? List.of() : List.of(name.get().filler());
    }
    return isActorNoun(word) ? modifiers(sentence, word, discourse) : List.of();
  }

  /**
   * "President of Mali Aissata Keita and Minister Oumar Diallo": who bears it, and who is beside.
   */
  private List<Filler> bearers(Sentence sentence, IndexedWord head, Discourse discourse) {
    Syntax syntax = new Syntax(sentence.graph());
    return titles.bearer(sentence, head).stream()
        .flatMap(
            person ->
                syntax.prepositional(head, "of").contains(person)
                    ? syntax.coordinated(person).stream()
                    : Stream.of(person))
        .flatMap(person -> discourse.cast().at(sentence, person.index()).stream())
        .map(Name::filler)
        .toList();
  }

  /** The actors that a noun's adjectives and possessors name, each once. */
  List<Filler> modifiers(Sentence sentence, IndexedWord head, Discourse discourse) {
    Syntax syntax = new Syntax(sentence.graph());
    Map<String, Filler> found = new LinkedHashMap<>();
    List<IndexedWord> words =
        syntax.children(
            head,
            r ->
                r.equals("amod")
                    || r.equals("compound")
                    || r.equals("nmod:poss")
                    || r.equals("nmod:of")
                    || r.equals("nmod:from")
                    || r.equals("nmod")
                    || r.equals("dep")
                    || r.equals("nmod:between"));
    if (words.isEmpty()) {
      words = belonging.shared(syntax, head);
    }
    for (IndexedWord word : words) {
      for (IndexedWord each : syntax.coordinated(word)) {
        for (Filler filler : modifier(sentence, each, discourse)) {
          found.putIfAbsent(filler.name(), filler);
        }
      }
    }
    return List.copyOf(found.values());
  }

  private List<Filler> modifier(Sentence sentence, IndexedWord word, Discourse discourse) {
    Optional<Name> name = discourse.cast().at(sentence, word.index());
    if (name.isPresent()) {
      return name.get().kind() == ActorKind.PLACE
              || belonging.isOfGroup(sentence, name.get(), discourse)
          ? List.of()
          : List.of(name.get().filler());
    }
    if (word.tag().startsWith("PRP")) {
      return pronouns.actors(sentence, word, discourse);
    }
    boolean collective =
        lists.has("collectives", lemma(word))
            || lists.has("sides", lemma(word))
            || lists.has("offices", lemma(word));
    return collective && Syntax.isNoun(word) ? common(sentence, word, discourse) : List.of();
  }

  /** The owners as actors, known here also by the noun's words; a person's team is his state. */
  private List<Filler> forms(
      Sentence sentence, IndexedWord head, List<Filler> owners, Discourse discourse) {
    String words = phrases.of(sentence, head);
    if (owners.size() == 1 && !discourse.cast().isPerson(owners.get(0).name())) {
      discourse.owns(owners.get(0), lemma(head));
    }
    boolean counterpart = lists.has("counterparts", lemma(head));
    return owners.stream()
        .map(owner -> counterpart ? owner : teamOf(owner, discourse))
        .map(owner -> owners.size() == 1 ? filler(owner.name(), words) : owner)
        .toList();
  }

  private static Filler teamOf(Filler owner, Discourse discourse) {
    return discourse.stateOf(owner.name()).map(state -> Filler.of(state)).orElse(owner);
  }

  static Filler filler(String usual, String surface) {
    return usual.equals(surface) ? Filler.of(usual) : Filler.of(usual, surface);
  }

  static String lemma(IndexedWord word) {
    return word.lemma() == null ? "" : word.lemma().toLowerCase(Locale.ROOT);
  }
}
