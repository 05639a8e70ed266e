package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.authority.Authority;
import org.parley.authority.Known;
import org.parley.authority.Match;
import org.parley.authority.Relation;
import org.parley.authority.Sense;
import org.parley.authority.Type;
import org.parley.nlp.NameMention;
import org.parley.nlp.Sentence;
import org.parley.rules.WordLists;

/**
 * The names of a sentence. The authority data knows states, bodies, groups and places; the
 * recogniser knows persons and whatever nobody has listed. Where they overlap the longer one holds,
 * and a person is a person.
 */
final class NameFinder {

  /** Words between a town and what is called by it: "the Paris climate accord". */
  private static final int MODIFIERS = 2;

  private final Authority authority;
  private final WordLists lists;
  private final Styles styles;

  NameFinder(Authority authority, WordLists lists) {
    this.authority = authority;
    this.lists = lists;
    this.styles = new Styles(lists);
  }

  List<Name> names(Sentence sentence) {
    List<Name> known = known(sentence);
    List<Name> names = new ArrayList<>();
    for (NameMention mention : sentence.names()) {
      read(sentence, mention, known).ifPresent(names::add);
    }
    for (Name name : known) {
      if (names.stream().noneMatch(other -> other.overlaps(name.first(), name.last()))) {
        names.add(name);
      }
    }
    names.removeIf(name -> lists.has("no-names", name.surface()));
    names.sort(Comparator.comparingInt(Name::first));
    return names.stream().map(name -> styles.styled(sentence, name)).toList();
  }

  /** The state that a text names as its own: "U.S. Department of State". */
  Optional<String> state(String text) {
    return authority.find(List.of(text.split("[\\s,()]+"))).stream()
        .flatMap(match -> match.senses().stream())
        .filter(sense -> sense.thing().type().isStateLike())
        .map(sense -> sense.thing().name())
        .findFirst();
  }

  /** For whom a person is known to act, also one whom an article calls by a fuller name. */
  Optional<String> affiliation(String person) {
    List<String> sides =
        authority.actors(person).stream()
            .filter(actor -> actor.type() == Type.PERSON)
            .flatMap(actor -> actor.within().stream())
            .distinct()
            .toList();
    return sides.size() == 1 ? authority.thing(sides.get(0)).map(Known::name) : Optional.empty();
  }

  private List<Name> known(Sentence sentence) {
    List<String> words = sentence.tokens().stream().map(token -> token.word()).toList();
    List<Name> known = new ArrayList<>();
    for (Match match : authority.find(words)) {
      name(sentence, match).ifPresent(known::add);
      twin(sentence, match).ifPresent(known::add);
    }
    return known;
  }

  /** "North and South Korea": the first of two, of whose name a part stands with the second. */
  private Optional<Name> twin(Sentence sentence, Match match) {
    int first = match.start() - 1;
    if (first < 1
        || match.end() - match.start() < 2
        || !sentence.token(first + 1).tag().equals("CC")
        || !sentence.token(first).tag().startsWith("NNP")) {
      return Optional.empty();
    }
    String surface =
        sentence.words(first, first) + " " + sentence.words(match.start() + 2, match.end());
    List<String> words = List.of(surface.split(" "));
    return authority.find(words).stream()
        .filter(other -> other.end() - other.start() == words.size())
        .flatMap(other -> other.senses().stream())
        .filter(sense -> sense.thing().type().isStateLike())
        .map(sense -> actor(sense, first, first, surface, false))
        .findFirst();
  }

  private Optional<Name> name(Sentence sentence, Match match) {
    int first = match.start() + 1;
    int last = match.end();
    String surface = sentence.words(first, last);
    boolean place = match.senses().stream().anyMatch(NameFinder::isPlace);
    Optional<Sense> actor =
        match.senses().stream().filter(sense -> sense.thing().type().isActor()).findFirst();
    if (actor.isPresent() && !isTownOf(actor.get(), sentence, last)) {
      return Optional.of(actor(actor.get(), first, last, surface, place));
    }
    boolean located =
        sentence.names().stream()
            .anyMatch(n -> n.type().equals("LOCATION") && n.first() <= last && first <= n.last());
    return located || match.end() - match.start() > 1 || isBeforeWhatItNames(sentence, last)
        ? Optional.of(
            new Name(first, last, ActorKind.PLACE, usual(match, surface), surface, true, true))
        : Optional.empty();
  }

  /** A place, or the building of a government: one meets "at the White House". */
  private static boolean isPlace(Sense sense) {
    return sense.thing().type().isPlace() || sense.how() == Relation.SEAT;
  }

  /** "The Minsk agreements" are called by a town; its government has no part in them. */
  private boolean isTownOf(Sense sense, Sentence sentence, int last) {
    return sense.how() == Relation.CAPITAL && isBeforeWhatItNames(sentence, last);
  }

  private boolean isBeforeWhatItNames(Sentence sentence, int last) {
    int at = last + 1;
    while (at < sentence.tokens().size()
        && at <= last + MODIFIERS
        && sentence.token(at).tag().matches("JJ|NNP?")
        && !isCalledByPlaces(sentence, at)) {
      at++;
    }
    return at <= sentence.tokens().size() && isCalledByPlaces(sentence, at);
  }

  private boolean isCalledByPlaces(Sentence sentence, int index) {
    return Syntax.isNoun(sentence.token(index))
        && lists.has("called-by-places", ActorResolver.lemma(sentence.token(index)));
  }

  private static String usual(Match match, String surface) {
    List<Sense> places = match.senses();
    return places.size() == 1 ? places.get(0).thing().name() : surface;
  }

  private static Name actor(Sense sense, int first, int last, String surface, boolean place) {
    boolean given = sense.how().compareTo(Relation.FORMER) <= 0;
    boolean spelledOut = sense.thing().type() == Type.PERSON && surface.contains(" ");
    String usual = spelledOut ? withoutInitials(surface) : sense.thing().name();
    return new Name(first, last, kind(sense.thing()), usual, surface, place, given);
  }

  private static ActorKind kind(Known thing) {
    if (thing.type().isStateLike()) {
      return ActorKind.STATE;
    }
    return switch (thing.type()) {
      case GROUP -> ActorKind.GROUP;
      case PERSON -> ActorKind.PERSON;
      default -> ActorKind.BODY;
    };
  }

  /** What the recogniser found, unless the authority data knows the same words or more. */
  private Optional<Name> read(Sentence sentence, NameMention mention, List<Name> known) {
    List<Name> inside =
        known.stream().filter(name -> name.overlaps(mention.first(), mention.last())).toList();
    boolean whole =
        inside.stream()
            .anyMatch(name -> name.first() <= mention.first() && name.last() >= mention.last());
    if (whole || isOfTitle(sentence, mention, inside) || isTitle(sentence, mention)) {
      return Optional.empty();
    }
    return switch (mention.type()) {
      case "PERSON" -> Optional.of(person(sentence, mention, inside));
      case "ORGANIZATION" -> Optional.of(organisation(sentence, mention, known));
      case "LOCATION" ->
          inside.isEmpty()
              ? Optional.of(of(mention, ActorKind.PLACE, mention.text(), true))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** "White House Press Secretary": the body is the one known, the rest is of the title. */
  private boolean isOfTitle(Sentence sentence, NameMention mention, List<Name> inside) {
    return mention.last() < sentence.tokens().size()
        && lists.has("offices", ActorResolver.lemma(sentence.token(mention.last() + 1)))
        && inside.stream().anyMatch(name -> name.first() == mention.first())
        && !isCollective(mention);
  }

  /** "The Foreign Ministers of Chad and Mali", of which the recogniser makes a body. */
  private boolean isTitle(Sentence sentence, NameMention mention) {
    boolean office = false;
    for (int i = mention.first(); i <= mention.last(); i++) {
      IndexedWord word = sentence.token(i);
      if (office && word.tag().equals("IN")) {
        return mention.type().equals("ORGANIZATION");
      }
      office = lists.has("offices", ActorResolver.lemma(word)) && word.tag().endsWith("S");
    }
    return false;
  }

  /** A person's name with what belongs to it behind: parsers make "Jr." its head. */
  private Name person(Sentence sentence, NameMention mention, List<Name> inside) {
    int first = behindStyle(sentence, mention, behindState(sentence, mention, inside));
    int last = mention.last();
    int end = isSuffix(sentence, last) && last > first ? last - 1 : last;
    int next = last < sentence.tokens().size() && isComma(sentence, last + 1) ? last + 2 : last + 1;
    int whole = isSuffix(sentence, next) ? next : last;
    String usual = withoutInitials(sentence.words(first, end));
    ActorKind kind = isOfMany(sentence, first, whole) ? ActorKind.GROUP : ActorKind.PERSON;
    return new Name(first, whole, kind, usual, sentence.words(first, whole), false, true);
  }

  /** "President of Mali Aissata Keita", of which the recogniser makes one name with the state. */
  private static int behindState(Sentence sentence, NameMention mention, List<Name> inside) {
    boolean ofTitle = mention.first() > 1 && sentence.token(mention.first() - 1).tag().equals("IN");
    return inside.stream()
        .filter(name -> ofTitle && name.kind() == ActorKind.STATE && name.given())
        .filter(name -> name.first() == mention.first() && name.last() < mention.last())
        .findFirst()
        .map(state -> state.last() + 1)
        .orElse(mention.first());
  }

  /** Where the name itself begins: "Amb. Kofi Mensah" is called so, but not named so. */
  private int behindStyle(Sentence sentence, NameMention mention, int start) {
    int first = start;
    while (first < mention.last()
        && lists.has("styles-of-address", ActorResolver.lemma(sentence.token(first)))) {
      first++;
    }
    return first;
  }

  /** "The Zulu": persons have no article, but in "the Trump administration". */
  private static boolean isOfMany(Sentence sentence, int first, int last) {
    return first == last
        && first > 1
        && sentence.token(first - 1).tag().equals("DT")
        && (last == sentence.tokens().size()
            || !sentence.token(last + 1).tag().matches("NN.*|POS|HYPH|JJ"));
  }

  private static boolean isComma(Sentence sentence, int index) {
    return sentence.token(index).tag().equals(",");
  }

  private boolean isSuffix(Sentence sentence, int index) {
    return index <= sentence.tokens().size()
        && lists.has("name-suffixes", sentence.token(index).word().toLowerCase(Locale.ROOT));
  }

  /** "Donald J. Trump" is usually called Donald Trump. */
  private static String withoutInitials(String name) {
    return name.replaceAll("(?<=\\S) \\p{Lu}\\.(?= )", "");
  }

  /** A ministry or an army is its state; another body is itself. */
  private Name organisation(Sentence sentence, NameMention mention, List<Name> known) {
    List<Name> states = known.stream().filter(name -> name.kind() == ActorKind.STATE).toList();
    Optional<Name> inside =
        states.stream()
            .filter(name -> name.overlaps(mention.first(), mention.last()) && isCollective(mention))
            .findFirst();
    return inside
        .or(() -> states.stream().filter(s -> isItsOrgan(sentence, mention, s)).findFirst())
        .map(state -> of(mention, ActorKind.STATE, state.actor(), false))
        .orElseGet(() -> of(mention, ActorKind.BODY, mention.text(), false));
  }

  /**
   * "Kenya's Foreign Ministry", "the Kenyan Ministry of Water", "the Defence Ministry of Kenya".
   */
  private boolean isItsOrgan(Sentence sentence, NameMention mention, Name state) {
    List<String> words = List.of(mention.text().toLowerCase(Locale.ROOT).split("\\s+"));
    boolean all =
        words.stream().allMatch(w -> lists.has("organs-of-state", w) || lists.has("portfolios", w));
    boolean any = words.stream().anyMatch(word -> lists.has("organs-of-state", word));
    boolean organ = lists.has("organs-of-state", words.get(0)) || (any && all);
    return organ
        && (isJustBefore(sentence, state, mention) || isItsOwner(sentence, mention, state));
  }

  private static boolean isJustBefore(Sentence sentence, Name state, NameMention mention) {
    int next = state.last() + 1;
    return next == mention.first()
        || (next == mention.first() - 1 && sentence.token(next).tag().equals("POS"));
  }

  private static boolean isItsOwner(Sentence sentence, NameMention mention, Name state) {
    int of = mention.last() + 1;
    return of < state.first()
        && state.first() - of <= 2
        && sentence.token(of).word().equals("of")
        && (state.first() - of == 1 || sentence.token(of + 1).tag().equals("DT"));
  }

  private boolean isCollective(NameMention mention) {
    return Stream.of(mention.text().toLowerCase(Locale.ROOT).split("\\s+"))
        .anyMatch(word -> lists.has("collectives", word));
  }

  private static Name of(NameMention mention, ActorKind kind, String actor, boolean place) {
    return new Name(mention.first(), mention.last(), kind, actor, mention.text(), place, true);
  }
}
