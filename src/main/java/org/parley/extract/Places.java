package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.nlp.Sentence;
import org.parley.rules.WordLists;

/**
 * Where an event happened: the place that hangs on its trigger, or on what happened with it ("in a
 * strike near Gaza"), or that it is named after ("the Tashkent agreement").
 */
final class Places {

  private static final String GENERAL = "place-prepositions";
  private static final String OCCASION = "occasion-prepositions";
  private static final List<String> VENUES =
      List.of("venue-nouns", "place-nouns", "conversation-nouns");
  private static final Pattern ARRIVAL = Pattern.compile("conj:and|xcomp|advcl(:to)?|acl:relcl");
  private static final int MAX_DEPTH = 3;
  private static final String OF_KIND = "places-of-";

  private final WordLists lists;
  private final Roles roles;

  Places(WordLists lists, Roles roles) {
    this.lists = lists;
    this.roles = roles;
  }

  /** Where a verb says that something is done, if it does. */
  Optional<String> place(Sentence sentence, Syntax syntax, IndexedWord verb, Cast cast) {
    return Stream.of(GENERAL, OCCASION)
        .flatMap(list -> from(sentence, syntax, verb, lists.list(list), cast).stream())
        .findFirst();
  }

  /** The most specific place, if the sentence names any. */
  Optional<String> place(Mention mention, Cast cast) {
    Sentence sentence = mention.sentence();
    Trigger trigger = mention.trigger();
    return Stream.of(
            around(sentence, trigger, lists.list(GENERAL), cast),
            around(sentence, trigger, lists.list(OCCASION), cast),
            around(sentence, trigger, ofKind(mention.kind()), cast),
            onArrival(sentence, trigger, cast),
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
    return Stream.concat(trigger.heads().stream(), doing(trigger).stream())
        .flatMap(head -> from(sentence, trigger.syntax(), head, prepositions, cast).stream())
        .toList();
  }

  /** "Fighting broke out in Khartoum": what an event is said to do, it does where it is. */
  private static Optional<IndexedWord> doing(Trigger trigger) {
    return trigger.syntax().governor(trigger.outer(), "nsubj"::equals).filter(Syntax::isVerb);
  }

  /** "Flew to Doha and met", "flew to Doha, where he met": the way there tells where. */
  private List<String> onArrival(Sentence sentence, Trigger trigger, Cast cast) {
    Syntax syntax = trigger.syntax();
    return trigger.verb().stream()
        .flatMap(verb -> syntax.incoming(verb).stream())
        .filter(edge -> ARRIVAL.matcher(Syntax.name(edge.getRelation())).matches())
        .map(edge -> edge.getGovernor())
        .flatMap(
            above ->
                lists.has("moving", ActorResolver.lemma(above))
                    ? goal(syntax, above)
                    : isWhere(syntax, trigger) ? Stream.of(above) : Stream.empty())
        .flatMap(head -> named(sentence, head, cast).stream())
        .toList();
  }

  private Stream<IndexedWord> goal(Syntax syntax, IndexedWord verb) {
    return Stream.concat(
        syntax.objects(verb).stream(),
        lists.list("goal-prepositions").stream()
            .flatMap(preposition -> syntax.prepositional(verb, preposition).stream()));
  }

  private static boolean isWhere(Syntax syntax, Trigger trigger) {
    return trigger.verb().stream()
        .flatMap(verb -> syntax.children(verb, "advmod").stream())
        .anyMatch(word -> "WRB".equals(word.tag()));
  }

  private List<String> from(
      Sentence sentence, Syntax syntax, IndexedWord word, Set<String> prepositions, Cast cast) {
    return from(sentence, syntax, word, prepositions, cast, MAX_DEPTH + 1);
  }

  /** What stands there by name, or is so many steps inside of what does not. */
  private List<String> from(
      Sentence sentence,
      Syntax syntax,
      IndexedWord word,
      Set<String> prepositions,
      Cast cast,
      int left) {
    List<String> found = new ArrayList<>();
    for (String preposition : prepositions) {
      for (IndexedWord head : syntax.prepositional(word, preposition)) {
        named(sentence, head, cast)
            .ifPresentOrElse(
                found::add, () -> found.addAll(inside(sentence, syntax, head, cast, left - 1)));
      }
    }
    return found;
  }

  /**
   * "At a hospital in Watford", "after five days of talks in Geneva", "at the Geneva headquarters":
   * no name itself, but in a place that has one.
   */
  private List<String> inside(
      Sentence sentence, Syntax syntax, IndexedWord noun, Cast cast, int left) {
    if (left < 0) {
      return List.of();
    }
    List<String> found = new ArrayList<>(behindOf(sentence, syntax, noun, cast, left));
    found.addAll(from(sentence, syntax, noun, lists.list(GENERAL), cast, left));
    for (IndexedWord verb : modifyingVerbs(syntax, noun)) {
      found.addAll(from(sentence, syntax, verb, lists.list(GENERAL), cast, 0));
    }
    String lemma = ActorResolver.lemma(noun);
    if (VENUES.stream().anyMatch(list -> lists.has(list, lemma))) {
      found.addAll(inFront(sentence, syntax, noun, cast));
    }
    return found;
  }

  /** "The port city of Jeddah", "five days of talks in Geneva". */
  private List<String> behindOf(
      Sentence sentence, Syntax syntax, IndexedWord noun, Cast cast, int left) {
    boolean place = lists.has("place-nouns", ActorResolver.lemma(noun));
    boolean measure = isMeasure(noun);
    return syntax.prepositional(noun, "of").stream()
        .flatMap(
            part ->
                place
                    ? named(sentence, part, cast).stream()
                    : measure
                        ? inside(sentence, syntax, part, cast, left - 1).stream()
                        : Stream.empty())
        .toList();
  }

  /** "A speech delivered in Tehran", "talks that were held in Doha". */
  private static List<IndexedWord> modifyingVerbs(Syntax syntax, IndexedWord noun) {
    return syntax.children(noun, r -> r.equals("acl") || r.equals("acl:relcl"));
  }

  private boolean isMeasure(IndexedWord noun) {
    String lemma = ActorResolver.lemma(noun);
    return lists.has("light-nouns", lemma)
        || lists.list("time-units").stream().anyMatch(line -> line.startsWith(lemma + " "));
  }

  private static Optional<String> named(Sentence sentence, IndexedWord head, Cast cast) {
    return cast.at(sentence, head.index())
        .filter(Name::place)
        .filter(name -> !isAfterYear(sentence, name))
        .map(Name::surface);
  }

  /** "In 1876 Venezuela protested": the preposition belongs to the year. */
  private static boolean isAfterYear(Sentence sentence, Name name) {
    return name.first() > 1 && "CD".equals(sentence.token(name.first() - 1).tag());
  }

  /** A noun with the name of a city in front of it: whatever was agreed, it was agreed there. */
  private static List<String> namesake(Sentence sentence, Trigger trigger, Cast cast) {
    if (!Syntax.isNoun(trigger.word())) {
      return List.of();
    }
    return inFront(sentence, trigger.syntax(), trigger.word(), cast);
  }

  private static List<String> inFront(
      Sentence sentence, Syntax syntax, IndexedWord noun, Cast cast) {
    return syntax.children(noun, "compound").stream()
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
    return Stream.concat(Stream.of(thing), modifyingVerbs(syntax, thing).stream())
        .flatMap(word -> from(sentence, syntax, word, lists.list(GENERAL), cast).stream())
        .toList();
  }
}
