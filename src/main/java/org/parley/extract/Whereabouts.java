package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Optional;
import org.parley.coding.Status;
import org.parley.nlp.Sentence;
import org.parley.rules.WordLists;
import org.parley.vocabulary.Nature;

/**
 * Where a person speaks who has been told to speak or to meet somebody in a place: as long as he
 * goes on speaking, he is still there.
 */
final class Whereabouts {

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

  /** Takes note of who is told to have spoken in a place, be it an event or not. */
  void enter(Sentence sentence) {
    Syntax syntax = new Syntax(sentence.graph());
    sentence.graph().vertexSet().stream()
        .filter(Syntax::isVerb)
        .filter(verb -> lists.has("speaking", ActorResolver.lemma(verb)))
        .forEach(
            verb ->
                places
                    .place(sentence, syntax, verb, discourse.cast())
                    .ifPresent(place -> see(sentence, persons(sentence, syntax, verb), place)));
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

  /** Gives what a person says the place where he speaks, if it has none of its own. */
  void complete(Mention mention, Draft draft) {
    if (draft.status != Status.ACTUAL || discourse.author().isPresent()) {
      return;
    }
    List<String> speakers =
        mention.rule().agent().map(draft::role).orElse(List.of()).stream()
            .map(actor -> actor.name())
            .filter(name -> discourse.cast().isPerson(name))
            .toList();
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
