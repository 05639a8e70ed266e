package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.nlp.Sentence;
import org.parley.rules.WordLists;

/** The named places that grammar joins to the words of a sentence. */
final class Surroundings {

  /** How deep a name may stand inside of what has none. */
  private static final int MAX_DEPTH = 3;

  private static final List<String> VENUES =
      List.of("venue-nouns", "place-nouns", "conversation-nouns");

  private final Sentence sentence;
  private final Syntax syntax;
  private final Cast cast;
  private final WordLists lists;
  private final Set<String> inner;

  /**
   * @param inner the prepositions of the place of something that has no name itself
   */
  Surroundings(Sentence sentence, Syntax syntax, Cast cast, WordLists lists, Set<String> inner) {
    this.sentence = sentence;
    this.syntax = syntax;
    this.cast = cast;
    this.lists = lists;
    this.inner = inner;
  }

  Syntax syntax() {
    return syntax;
  }

  /** What these prepositions join to the word by name, or with a name inside. */
  List<String> by(IndexedWord word, Set<String> prepositions) {
    return by(word, prepositions, MAX_DEPTH + 1);
  }

  private List<String> by(IndexedWord word, Set<String> prepositions, int left) {
    return prepositions.stream()
        .flatMap(preposition -> joined(word, preposition).stream())
        .flatMap(
            head -> {
              Optional<String> named = named(head);
              return named.isPresent() ? named.stream() : inside(head, left - 1).stream();
            })
        .toList();
  }

  /**
   * "Signed it in Rome, the palace said": what stands between a clause and the verb that is thrown
   * in behind it belongs to the clause, though the parser likes to give it to that verb.
   */
  private List<IndexedWord> joined(IndexedWord word, String preposition) {
    List<IndexedWord> joined = new ArrayList<>(syntax.prepositional(word, preposition));
    joined.addAll(behindDate(word, preposition));
    syntax
        .governor(word, "parataxis"::equals)
        .filter(clause -> clause.index() < word.index())
        .ifPresent(clause -> joined.removeIf(head -> isBeforeSubject(word, head)));
    syntax.children(word, "parataxis").stream()
        .filter(verb -> word.index() < verb.index())
        .flatMap(
            verb ->
                syntax.prepositional(verb, preposition).stream()
                    .filter(head -> isBeforeSubject(verb, head)))
        .forEach(joined::add);
    return joined;
  }

  /** "Met on 16 January in Lima": the parser likes to join the place to the day. */
  private List<IndexedWord> behindDate(IndexedWord word, String preposition) {
    return syntax.children(word, r -> r.startsWith("obl") || r.startsWith("nmod")).stream()
        .filter(day -> "DATE".equals(day.ner()) || "TIME".equals(day.ner()))
        .flatMap(day -> syntax.prepositional(day, preposition).stream())
        .toList();
  }

  private boolean isBeforeSubject(IndexedWord verb, IndexedWord head) {
    return syntax.subjects(verb).stream().anyMatch(subject -> head.index() < subject.index());
  }

  /** The place that the word names. */
  Optional<String> named(IndexedWord head) {
    return cast.at(sentence, head.index())
        .filter(Name::place)
        .filter(name -> !isAfterYear(name))
        .map(Name::surface);
  }

  /** "In 1876 Venezuela protested": the preposition belongs to the year. */
  private boolean isAfterYear(Name name) {
    return name.first() > 1 && "CD".equals(sentence.token(name.first() - 1).tag());
  }

  /**
   * "At a hospital in Watford", "after five days of talks in Geneva", "at the Geneva headquarters":
   * no name itself, but in a place that has one.
   */
  List<String> inside(IndexedWord noun) {
    return inside(noun, MAX_DEPTH);
  }

  private List<String> inside(IndexedWord noun, int left) {
    if (left < 0) {
      return List.of();
    }
    List<String> found = new ArrayList<>(beside(noun));
    found.addAll(behindOf(noun, left));
    found.addAll(by(noun, inner, left));
    for (IndexedWord verb : modifyingVerbs(noun)) {
      found.addAll(by(verb, inner, 0));
    }
    for (IndexedWord other : involved(noun)) {
      found.addAll(by(other, inner, 0));
    }
    String lemma = ActorResolver.lemma(noun);
    if (VENUES.stream().anyMatch(list -> lists.has(list, lemma))) {
      found.addAll(inFront(noun));
    }
    return found;
  }

  /** "A speech to deputies in Lima": they are where it was held. */
  private List<IndexedWord> involved(IndexedWord noun) {
    return lists.list("involving-prepositions").stream()
        .flatMap(preposition -> syntax.prepositional(noun, preposition).stream())
        .toList();
  }

  /** "In the Georgian capital, Tbilisi". */
  private List<String> beside(IndexedWord noun) {
    return lists.has("place-nouns", ActorResolver.lemma(noun))
        ? syntax.children(noun, "appos").stream().flatMap(name -> named(name).stream()).toList()
        : List.of();
  }

  /** "The port city of Jeddah", "five days of talks in Geneva". */
  private List<String> behindOf(IndexedWord noun, int left) {
    boolean place = lists.has("place-nouns", ActorResolver.lemma(noun));
    boolean measure = isMeasure(noun);
    return syntax.prepositional(noun, "of").stream()
        .flatMap(
            part ->
                place
                    ? named(part).stream()
                    : measure ? inside(part, left - 1).stream() : Stream.empty())
        .toList();
  }

  private boolean isMeasure(IndexedWord noun) {
    String lemma = ActorResolver.lemma(noun);
    return lists.has("light-nouns", lemma)
        || lists.list("time-units").stream().anyMatch(line -> line.startsWith(lemma + " "));
  }

  /** A noun with the name of a town in front of it. */
  List<String> inFront(IndexedWord noun) {
    return syntax.children(noun, "compound").stream().flatMap(word -> town(word).stream()).toList();
  }

  /** The name of a place that is not also that of a state. */
  Optional<String> town(IndexedWord word) {
    return cast.at(sentence, word.index())
        .filter(name -> name.place() && (name.kind() == ActorKind.PLACE || !name.given()))
        .map(Name::surface);
  }

  /** "A base in Syria", "those who were held in Syria". */
  List<String> of(IndexedWord thing) {
    return of(thing, inner);
  }

  List<String> of(IndexedWord thing, Set<String> prepositions) {
    return Stream.concat(Stream.of(thing), modifyingVerbs(thing).stream())
        .flatMap(word -> by(word, prepositions).stream())
        .toList();
  }

  /** "A speech delivered in Tehran", "talks that were held in Doha". */
  private List<IndexedWord> modifyingVerbs(IndexedWord noun) {
    return syntax.children(noun, r -> r.equals("acl") || r.equals("acl:relcl"));
  }
}
