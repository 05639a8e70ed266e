package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.parley.nlp.Sentence;
import org.parley.rules.WordLists;
import org.parley.vocabulary.Nature;

/**
 * Where an event happened: the place that hangs on its trigger, or on what happened with it ("in a
 * strike near Gaza"), or that it is named after ("the Tashkent agreement").
 */
final class Places {

  private static final String GENERAL = "place-prepositions";
  private static final String OCCASION = "occasion-prepositions";
  private static final String OF_KIND = "places-of-";

  private final WordLists lists;
  private final Roles roles;
  private final Journeys journeys;

  Places(WordLists lists, Roles roles) {
    this.lists = lists;
    this.roles = roles;
    this.journeys = new Journeys(lists);
  }

  /** Where a verb says that something is done, or to where somebody goes, if it does. */
  Optional<String> place(Sentence sentence, Syntax syntax, IndexedWord verb, Cast cast) {
    Surroundings around = new Surroundings(sentence, syntax, cast, lists, lists.list(GENERAL));
    return Stream.<Supplier<List<String>>>of(
            () -> journeys.end(verb, around),
            () -> around.by(verb, lists.list(GENERAL)),
            () -> around.by(verb, lists.list(OCCASION)))
        .flatMap(places -> places.get().stream())
        .findFirst();
  }

  /** The place that a word names, if it does. */
  Optional<String> named(Sentence sentence, Syntax syntax, IndexedWord word, Cast cast) {
    return new Surroundings(sentence, syntax, cast, lists, Set.of()).named(word);
  }

  /** The most specific place, if the sentence names any. */
  Optional<String> place(Mention mention, Cast cast) {
    Trigger trigger = mention.trigger();
    Set<String> ofKind = ofKind(mention.kind());
    Set<String> inner = new LinkedHashSet<>(lists.list(GENERAL));
    inner.addAll(ofKind);
    Surroundings around =
        new Surroundings(mention.sentence(), trigger.syntax(), cast, lists, inner);
    return Stream.<Supplier<List<String>>>of(
            () -> around(trigger, around, lists.list(GENERAL)),
            () -> around(trigger, around, lists.list(OCCASION)),
            () -> onTheMargins(trigger, around),
            () -> onAJourney(trigger, around),
            () -> around(trigger, around, ofKind),
            () -> journeys.ends(trigger, around),
            () -> namesake(trigger, around),
            () -> objects(trigger, around),
            () -> hit(mention, around),
            () -> ofThoseInvolved(mention, around),
            () -> ofWhatHappened(trigger, around))
        .flatMap(places -> places.get().stream())
        .findFirst();
  }

  /** Prepositions that tell of the place of one kind of event only: one withdraws "from" it. */
  private Set<String> ofKind(String kind) {
    String name = OF_KIND + kind.toLowerCase(Locale.ROOT);
    return lists.names().contains(name) ? lists.list(name) : Set.of();
  }

  private List<String> around(Trigger trigger, Surroundings around, Set<String> prepositions) {
    return Stream.concat(trigger.heads().stream(), doing(trigger).stream())
        .flatMap(head -> around.by(head, prepositions).stream())
        .toList();
  }

  /** "Fighting broke out in Khartoum": what an event is said to do, it does where it is. */
  private static Optional<IndexedWord> doing(Trigger trigger) {
    return trigger.syntax().governor(trigger.outer(), "nsubj"::equals).filter(Syntax::isVerb);
  }

  /** "On the sidelines of the summit in Bali". */
  private List<String> onTheMargins(Trigger trigger, Surroundings around) {
    return trigger.heads().stream()
        .flatMap(head -> trigger.syntax().children(head, r -> r.startsWith("obl:")).stream())
        .filter(noun -> lists.has("margins", ActorResolver.lemma(noun)))
        .flatMap(noun -> trigger.syntax().prepositional(noun, "of").stream())
        .flatMap(noun -> around.inside(noun).stream())
        .toList();
  }

  /** "During a visit to Beijing", "on his arrival in Juba". */
  private List<String> onAJourney(Trigger trigger, Surroundings around) {
    return trigger.heads().stream()
        .flatMap(head -> trigger.syntax().children(head, r -> r.startsWith("obl:")).stream())
        .filter(noun -> lists.has("journey-nouns", ActorResolver.lemma(noun)))
        .flatMap(noun -> around.by(noun, lists.list("goal-prepositions")).stream())
        .toList();
  }

  /**
   * A noun with the name of a town in front of it or behind: whatever was agreed, it was agreed
   * there. "The Tashkent agreement", "the Treaty of Tashkent".
   */
  private List<String> namesake(Trigger trigger, Surroundings around) {
    IndexedWord noun = trigger.word();
    if (!Syntax.isNoun(noun)) {
      return List.of();
    }
    Stream<String> behind =
        lists.has("called-by-places", ActorResolver.lemma(noun)) && noun.tag().startsWith("NNP")
            ? trigger.syntax().prepositional(noun, "of").stream()
                .flatMap(name -> around.town(name).stream())
            : Stream.empty();
    return Stream.concat(around.inFront(noun).stream(), behind).toList();
  }

  /** "Entered Gaza", "left Somalia". */
  private List<String> objects(Trigger trigger, Surroundings around) {
    return trigger.verb().stream()
        .filter(verb -> lists.has("verbs-of-places", ActorResolver.lemma(verb)))
        .flatMap(verb -> trigger.syntax().objects(verb).stream())
        .flatMap(place -> around.named(place).stream())
        .toList();
  }

  /** What is hit, where it is a place or is told to be in one. */
  private List<String> hit(Mention mention, Surroundings around) {
    Syntax syntax = around.syntax();
    List<IndexedWord> things =
        mention.roles().entrySet().stream()
            .filter(role -> roles.takesThings(role.getKey()))
            .flatMap(role -> role.getValue().stream())
            .toList();
    Stream<IndexedWord> objects =
        mention.trigger().verb().stream().flatMap(verb -> syntax.objects(verb).stream());
    return Stream.of(
            things.stream().flatMap(thing -> around.named(thing).stream()),
            things.stream()
                .flatMap(thing -> syntax.prepositional(thing, "of").stream())
                .flatMap(part -> around.named(part).stream()),
            Stream.concat(things.stream(), objects).flatMap(thing -> around.of(thing).stream()))
        .flatMap(places -> places)
        .toList();
  }

  /**
   * "Troops in Mali began to leave", "spoke with leaders in Mali": they may be from elsewhere, but
   * are there. Officials who only say something "in Mali" are those of Mali, and so are
   * authorities.
   */
  private List<String> ofThoseInvolved(Mention mention, Surroundings around) {
    boolean somewhere =
        !ofKind(mention.kind()).isEmpty() && roles.nature(mention.kind()) == Nature.ACT;
    boolean talking = roles.nature(mention.kind()) == Nature.CONVERSATION;
    if (!somewhere && !talking) {
      return List.of();
    }
    Stream<IndexedWord> doers =
        mention.trigger().verb().stream()
            .flatMap(verb -> around.syntax().subjects(verb).stream())
            .filter(noun -> noun.tag().endsWith("S"));
    Stream<IndexedWord> named = mention.roles().values().stream().flatMap(List::stream);
    return Stream.concat(doers, named)
        .filter(noun -> talking || !lists.has("seated", ActorResolver.lemma(noun)))
        .flatMap(noun -> around.of(noun, lists.list("standing-prepositions")).stream())
        .toList();
  }

  /** "Were killed when a bomb went off in Kabul". */
  private List<String> ofWhatHappened(Trigger trigger, Surroundings around) {
    Syntax syntax = trigger.syntax();
    return trigger.verb().stream()
        .flatMap(verb -> syntax.children(verb, "advcl").stream())
        .filter(clause -> clause.index() > trigger.word().index())
        .filter(
            clause ->
                syntax.children(clause, "advmod").stream()
                    .anyMatch(word -> "WRB".equals(word.tag())))
        .flatMap(
            clause ->
                Stream.concat(
                        Stream.of(clause),
                        syntax
                            .children(clause, r -> r.equals("obj") || r.startsWith("obl"))
                            .stream())
                    .flatMap(word -> around.by(word, lists.list(GENERAL)).stream()))
        .toList();
  }
}
