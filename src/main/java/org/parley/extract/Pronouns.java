package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.coding.Filler;
import org.parley.nlp.Sentence;
import org.parley.rules.WordLists;

/** Who a pronoun stands for: the nearest fitting name, subjects first. */
final class Pronouns {

  private static final int SENTENCES_BACK = 3;

  private final WordLists lists;

  Pronouns(WordLists lists) {
    this.lists = lists;
  }

  List<Filler> actors(Sentence sentence, IndexedWord pronoun, Discourse discourse) {
    String word = pronoun.word().toLowerCase(java.util.Locale.ROOT);
    if (lists.has("first-person", word)) {
      return discourse.firstPerson();
    }
    if (lists.has("person-pronouns", word)) {
      return antecedent(sentence, pronoun, discourse, true).map(List::of).orElse(List.of());
    }
    if (lists.has("plural-pronouns", word)) {
      return plural(sentence, pronoun, discourse);
    }
    if (lists.has("thing-pronouns", word)) {
      return antecedent(sentence, pronoun, discourse, false).map(List::of).orElse(List.of());
    }
    return List.of();
  }

  private List<Filler> plural(Sentence sentence, IndexedWord pronoun, Discourse discourse) {
    List<Filler> here = pluralSubjects(sentence, pronoun, discourse);
    List<Filler> subjects = here.isEmpty() ? discourse.pluralSubjects(sentence.index() - 1) : here;
    return subjects.isEmpty() ? discourse.leaders() : subjects;
  }

  /** Names coordinated as subject before the pronoun, in this sentence or the one before. */
  private List<Filler> pluralSubjects(Sentence sentence, IndexedWord pronoun, Discourse discourse) {
    List<Filler> found = new ArrayList<>();
    for (Name name : discourse.cast().names(sentence)) {
      if (name.last() < pronoun.index()
          && isSubject(sentence, name)
          && !isOwnSubject(sentence, pronoun, name)
          && name.kind() != ActorKind.PLACE
          && name.kind() != ActorKind.PERSON) {
        found.add(name.filler());
      }
    }
    return found.stream().distinct().toList();
  }

  /** "The former" and "the latter" of the two who were last named together. */
  List<Filler> ofTwo(Sentence sentence, IndexedWord word, Discourse discourse) {
    String lemma = ActorResolver.lemma(word);
    boolean former = lists.has("former", lemma);
    if (!former && !lists.has("latter", lemma)) {
      return List.of();
    }
    for (int back = 0; back <= 1; back++) {
      boolean here = back == 0;
      List<Filler> named =
          discourse.cast().names(sentence.index() - back).stream()
              .filter(name -> !here || name.last() < word.index())
              .filter(name -> name.kind() != ActorKind.PLACE && name.given())
              .map(Name::filler)
              .distinct()
              .limit(2)
              .toList();
      if (named.size() == 2) {
        return List.of(named.get(former ? 0 : 1));
      }
    }
    return List.of();
  }

  /** "The two": the only two persons named before in the sentence, or else those who met. */
  List<Filler> theTwo(Sentence sentence, IndexedWord word, Discourse discourse) {
    List<Filler> persons =
        discourse.cast().names(sentence).stream()
            .filter(name -> name.last() < word.index() && name.kind() == ActorKind.PERSON)
            .map(Name::filler)
            .distinct()
            .toList();
    return persons.size() == 2 ? persons : discourse.leaders();
  }

  private Optional<Filler> antecedent(
      Sentence sentence, IndexedWord pronoun, Discourse discourse, boolean person) {
    List<Name> here =
        discourse.cast().names(sentence).stream()
            .filter(name -> name.last() < pronoun.index() && fits(name, person))
            .filter(name -> !isOwnSubject(sentence, pronoun, name))
            .toList();
    Optional<Filler> best =
        here.stream()
            .filter(name -> isOfOwnClause(sentence, pronoun, name))
            .findFirst()
            .or(() -> here.stream().filter(name -> isSubject(sentence, name)).findFirst())
            .or(() -> last(here))
            .map(Name::filler);
    for (int back = 1; best.isEmpty() && back <= SENTENCES_BACK; back++) {
      best = told(sentence.index() - back, discourse, person);
    }
    return best;
  }

  /** Of whom a sentence before tells: the one in its main clause, be it only by a pronoun. */
  private static Optional<Filler> told(int index, Discourse discourse, boolean person) {
    List<Name> names =
        discourse.cast().names(index).stream().filter(name -> fits(name, person)).toList();
    return discourse
        .mainSubject(index)
        .filter(subject -> discourse.isPerson(subject) == person)
        .or(() -> names.stream().findFirst().map(Name::filler));
  }

  /** The body last named whose name ends so: "the council" is the Security Council. */
  Optional<Filler> calledSo(Sentence sentence, IndexedWord noun, Discourse discourse) {
    String ending = " " + ActorResolver.lemma(noun);
    for (int index = sentence.index(); index >= 0; index--) {
      boolean here = index == sentence.index();
      Optional<Name> found =
          last(
              discourse.cast().names(index).stream()
                  .filter(name -> name.kind() == ActorKind.BODY || name.kind() == ActorKind.GROUP)
                  .filter(name -> name.given() && (!here || name.last() < noun.index()))
                  .filter(name -> ends(name.surface(), ending) || ends(name.actor(), ending))
                  .toList());
      if (found.isPresent()) {
        return found.map(Name::filler);
      }
    }
    return Optional.empty();
  }

  private static boolean ends(String name, String ending) {
    return name.toLowerCase(java.util.Locale.ROOT).endsWith(ending);
  }

  /** The state or body last named that "the country" or "the group" can mean. */
  Optional<Filler> named(Sentence sentence, IndexedWord noun, Discourse discourse) {
    boolean state = lists.has("state-nouns", ActorResolver.lemma(noun));
    if (!state && !lists.has("body-nouns", ActorResolver.lemma(noun))) {
      return Optional.empty();
    }
    Predicate<Name> fits =
        name ->
            state
                ? name.kind() == ActorKind.STATE
                : name.kind() == ActorKind.GROUP || name.kind() == ActorKind.BODY;
    for (int back = 0; back <= SENTENCES_BACK; back++) {
      boolean here = back == 0;
      Optional<Name> found =
          last(
              discourse.cast().names(sentence.index() - back).stream()
                  .filter(fits)
                  .filter(name -> !here || name.last() < noun.index())
                  .toList());
      if (found.isPresent()) {
        return found.map(Name::filler);
      }
    }
    return Optional.empty();
  }

  /**
   * "Mali said the government would talk": its own, where it is the only state that acts before.
   */
  Optional<Filler> ruled(Sentence sentence, IndexedWord noun, Discourse discourse) {
    if (!lists.has("organs-of-state", ActorResolver.lemma(noun))) {
      return Optional.empty();
    }
    List<Filler> states =
        discourse.cast().names(sentence).stream()
            .filter(name -> name.kind() == ActorKind.STATE && name.last() < noun.index())
            .filter(name -> isSubject(sentence, name))
            .map(Name::filler)
            .distinct()
            .toList();
    return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
  }

  private static Optional<Name> last(List<Name> names) {
    return names.isEmpty() ? Optional.empty() : Optional.of(names.get(names.size() - 1));
  }

  private static boolean fits(Name name, boolean person) {
    return person
        ? name.kind() == ActorKind.PERSON
        : name.kind() != ActorKind.PERSON && name.kind() != ActorKind.PLACE;
  }

  /** A name in the subject, also as adjective or owner in it: "the Israeli army". */
  private static boolean isSubject(Sentence sentence, Name name) {
    Syntax syntax = new Syntax(sentence.graph());
    for (int i = name.first(); i <= name.last(); i++) {
      Optional<IndexedWord> word = sentence.node(i);
      if (word.isPresent() && isSubject(syntax, word.get())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSubject(Syntax syntax, IndexedWord word) {
    IndexedWord head =
        syntax
            .governor(word, r -> r.equals("amod") || r.equals("compound") || r.equals("nmod:poss"))
            .orElse(word);
    return syntax.governor(word, r -> r.startsWith("nsubj")).isPresent()
        || syntax.governor(head, r -> r.startsWith("nsubj")).isPresent();
  }

  /** "A demanded that B open its border": the subject of the clause that the owner stands in. */
  private static boolean isOfOwnClause(Sentence sentence, IndexedWord pronoun, Name name) {
    Syntax syntax = new Syntax(sentence.graph());
    return pronoun.tag().equals("PRP$")
        && syntax
            .governor(pronoun, "nmod:poss"::equals)
            .flatMap(thing -> syntax.governor(thing, r -> r.matches("obj|obl.*")))
            .map(verb -> syntax.children(verb, "nsubj"))
            .orElse(List.of())
            .stream()
            .anyMatch(subject -> name.covers(subject.index()));
  }

  /** An object pronoun is never the subject of its own verb: "A met B and asked him to mediate". */
  private static boolean isOwnSubject(Sentence sentence, IndexedWord pronoun, Name name) {
    Syntax syntax = new Syntax(sentence.graph());
    return syntax
        .governor(pronoun, r -> r.equals("obj") || r.equals("iobj") || r.startsWith("obl"))
        .map(syntax::subjects)
        .orElse(List.of())
        .stream()
        .anyMatch(subject -> name.covers(subject.index()));
  }
}
