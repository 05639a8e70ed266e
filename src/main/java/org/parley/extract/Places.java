package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.nlp.Sentence;
import org.parley.rules.WordLists;

/**
 * Where an event happened: the place that hangs on its trigger, or on what happened with it ("in a
 * strike near Gaza"), or that it is named after ("the Tashkent agreement").
 */
final class Places {

  private static final String GENERAL = "place-prepositions";
  private static final String OF_KIND = "places-of-";

  private final WordLists lists;
  private final Roles roles;

  Places(WordLists lists, Roles roles) {
    this.lists = lists;
    this.roles = roles;
  }

  /** The most specific place, if the sentence names any. */
  Optional<String> place(Mention mention, Cast cast) {
    Sentence sentence = mention.sentence();
    Trigger trigger = mention.trigger();
    return Stream.of(
            around(sentence, trigger, lists.list(GENERAL), cast),
            around(sentence, trigger, ofKind(mention.kind()), cast),
            namesake(sentence, trigger, cast),
            hit(mention, cast))
        .flatMap(List::stream)
        .findFirst();
  }

  /** Prepositions that tell of the place of one kind of event only: one withdraws "from" it. */
  private Set<String> ofKind(String kind) {
    String name = OF_KIND + kind.toLowerCase(Locale.ROOT);
    return lists.names().contains(name) ? lists.list(name) : Set.of();
  }

  private List<String> around(
      Sentence sentence, Trigger trigger, Set<String> prepositions, Cast cast) {
    return trigger.heads().stream()
        .flatMap(head -> from(sentence, trigger.syntax(), head, prepositions, cast).stream())
        .toList();
  }

  private List<String> from(
      Sentence sentence, Syntax syntax, IndexedWord word, Set<String> prepositions, Cast cast) {
    List<String> found = new ArrayList<>();
    for (String preposition : prepositions) {
      for (IndexedWord head : syntax.prepositional(word, preposition)) {
        named(sentence, head, cast)
            .ifPresentOrElse(
                found::add, () -> inside(sentence, syntax, head, cast).ifPresent(found::add));
      }
    }
    return found;
  }

  /** "At a hospital in Watford": no name itself, but in a place that has one. */
  private Optional<String> inside(Sentence sentence, Syntax syntax, IndexedWord noun, Cast cast) {
    return lists.list(GENERAL).stream()
        .flatMap(preposition -> syntax.prepositional(noun, preposition).stream())
        .flatMap(head -> named(sentence, head, cast).stream())
        .findFirst();
  }

  private static Optional<String> named(Sentence sentence, IndexedWord head, Cast cast) {
    return cast.at(sentence, head.index()).filter(Name::place).map(Name::surface);
  }

  /** A noun with the name of a city in front of it: whatever was agreed, it was agreed there. */
  private static List<String> namesake(Sentence sentence, Trigger trigger, Cast cast) {
    if (!Syntax.isNoun(trigger.word())) {
      return List.of();
    }
    return trigger.syntax().children(trigger.word(), "compound").stream()
        .flatMap(word -> cast.at(sentence, word.index()).stream())
        .filter(name -> name.place() && (name.kind() == ActorKind.PLACE || !name.given()))
        .map(Name::surface)
        .toList();
  }

  /** What is hit, where it is a place or is told to be in one. */
  private List<String> hit(Mention mention, Cast cast) {
    Syntax syntax = mention.trigger().syntax();
    Sentence sentence = mention.sentence();
    List<IndexedWord> things =
        mention.roles().entrySet().stream()
            .filter(role -> roles.takesThings(role.getKey()))
            .flatMap(role -> role.getValue().stream())
            .toList();
    return Stream.of(
            things.stream().flatMap(thing -> named(sentence, thing, cast).stream()),
            things.stream()
                .flatMap(thing -> syntax.prepositional(thing, "of").stream())
                .flatMap(part -> named(sentence, part, cast).stream()),
            Stream.concat(
                    things.stream(),
                    mention.trigger().verb().stream()
                        .flatMap(verb -> syntax.objects(verb).stream()))
                .flatMap(thing -> located(sentence, syntax, thing, cast).stream()))
        .flatMap(places -> places)
        .toList();
  }

  /** "A base in Syria", "those who were held in Syria". */
  private List<String> located(Sentence sentence, Syntax syntax, IndexedWord thing, Cast cast) {
    return Stream.concat(
            Stream.of(thing),
            syntax.children(thing, r -> r.equals("acl") || r.equals("acl:relcl")).stream())
        .flatMap(word -> from(sentence, syntax, word, lists.list(GENERAL), cast).stream())
        .toList();
  }
}
