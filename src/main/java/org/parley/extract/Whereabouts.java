package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.coding.Filler;
import org.parley.coding.Status;
import org.parley.nlp.Sentence;
import org.parley.rules.WordLists;
import org.parley.vocabulary.Nature;

/**
 * Where a person is who has been told to go to a place, or to speak or to meet somebody there: as
 * long as he goes on speaking, he is still there.
 */
final class Whereabouts {

  /** After how many sentences at most somebody still goes on with what he said. */
  private static final int PAUSE = 2;

  private final Map<String, List<Draft>> unplaced = new HashMap<>();
  private final Sightings<String> lastSeen = new Sightings<>();
  private final WordLists lists;
  private final ActorResolver resolver;
  private final Places places;
  private final Discourse discourse;

  Whereabouts(WordLists lists, Places places, Discourse discourse) {
    this.lists = lists;
    this.resolver = new ActorResolver(lists);
    this.places = places;
    this.discourse = discourse;
  }

  /** Takes note of who is told to have come to a place or to have spoken there. */
  void enter(Sentence sentence) {
    Syntax syntax = new Syntax(sentence.graph());
    sentence.graph().vertexSet().stream()
        .filter(Syntax::isVerb)
        .filter(verb -> tellsWhere(syntax, verb))
        .forEach(
            verb ->
                places
                    .place(sentence, syntax, verb, discourse.cast())
                    .ifPresent(place -> enter(sentence, syntax, verb, place)));
    sentence.graph().vertexSet().forEach(word -> enterStay(sentence, syntax, word));
  }

  /** "Amina Diallo, who was in Doha on Monday": the place itself is what is said of her. */
  private void enterStay(Sentence sentence, Syntax syntax, IndexedWord word) {
    boolean there =
        syntax.has(word, "cop")
            && syntax.children(word, "case").stream()
                .anyMatch(p -> lists.has("standing-prepositions", ActorResolver.lemma(p)));
    if (there) {
      places
          .named(sentence, syntax, word, discourse.cast())
          .ifPresent(place -> see(sentence, persons(sentence, syntax, word), place));
    }
  }

  private void enter(Sentence sentence, Syntax syntax, IndexedWord verb, String place) {
    List<String> persons = persons(sentence, syntax, verb);
    if (lists.has("speaking", ActorResolver.lemma(verb))) {
      persons.forEach(person -> spokeThere(person, sentence.index(), place));
    }
    see(sentence, persons, place);
  }

  /** "He said ... he told reporters in Moscow": what he said just before, he said there too. */
  private void spokeThere(String person, int sentence, String place) {
    int next = sentence;
    List<Draft> said = unplaced.getOrDefault(person, List.of());
    for (int i = said.size() - 1; i >= 0 && next - said.get(i).sentences.last() <= PAUSE; i--) {
      next = said.get(i).sentences.last();
      said.get(i).places.add(place);
    }
    unplaced.remove(person);
  }

  private boolean tellsWhere(Syntax syntax, IndexedWord verb) {
    String lemma = ActorResolver.lemma(verb);
    return lists.has("speaking", lemma)
        || (lists.has("moving", lemma) && Tense.of(syntax, verb) == Tense.PAST);
  }

  private List<String> persons(Sentence sentence, Syntax syntax, IndexedWord verb) {
    return syntax.subjects(verb).stream()
        .flatMap(head -> resolver.actors(sentence, head, discourse).stream())
        .map(actor -> actor.name())
        .filter(name -> discourse.cast().isPerson(name))
        .toList();
  }

  private void see(Sentence sentence, List<String> persons, String place) {
    persons.forEach(person -> lastSeen.see(person, sentence.index(), place));
  }

  private void see(Sentence sentence, Draft draft, String place) {
    see(sentence, draft.actors().stream().filter(discourse.cast()::isPerson).toList(), place);
  }

  /** Gives what a person says or does the place where he is, if it has none of its own. */
  void complete(Mention mention, Draft draft) {
    if (draft.status != Status.ACTUAL
        || draft.nature == Nature.OFFICE
        || !discourse.authors().isEmpty()) {
      return;
    }
    List<Filler> present =
        mention.rule().agent().map(draft::role).orElseGet(() -> draft.fillers(role -> true));
    List<String> speakers =
        present.stream().map(Filler::name).filter(name -> discourse.cast().isPerson(name)).toList();
    if (draft.places.isEmpty()) {
      draft.time.flatMap(discourse::scenePlace).ifPresent(draft.places::add);
    }
    if (draft.places.isEmpty()) {
      speakers.stream()
          .flatMap(name -> place(mention, name).stream())
          .findFirst()
          .ifPresent(
              place -> {
                draft.places.add(place);
                see(mention.sentence(), speakers, place);
              });
    }
    if (draft.places.isEmpty() && mention.rule().agent().isPresent()) {
      speakers.forEach(name -> unplaced.computeIfAbsent(name, n -> new ArrayList<>()).add(draft));
    }
    if (draft.nature == Nature.CONVERSATION && isToldByArticle(mention, draft)) {
      draft.places.stream().findFirst().ifPresent(place -> see(mention.sentence(), draft, place));
    }
  }

  private boolean isToldByArticle(Mention mention, Draft draft) {
    return draft.claimedBy.isEmpty() && !mention.sentence().text().matches("(?s).*[\"“”].*");
  }

  private Optional<String> place(Mention mention, String person) {
    return lastSeen.lately(person, mention.sentence().index(), Sightings.SPEAKING);
  }
}
