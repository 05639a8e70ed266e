package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import org.parley.coding.Filler;
import org.parley.rules.WordLists;
import org.parley.vocabulary.Nature;

/**
 * Whose word an event rests on, where the article does not tell it in its own voice. What somebody
 * does by saying it rests on no claim of his: "we demand a truce", said the minister, is his
 * demand. Whoever writes the article is its own voice, and the offices that a text names in passing
 * it names itself.
 */
final class Claims {

  private static final Filler UNNAMED = Filler.of("unnamed source");

  private final WordLists lists;
  private final Attribution attribution;

  Claims(WordLists lists, Attribution attribution) {
    this.lists = lists;
    this.attribution = attribution;
  }

  /** Who says what the trigger says; the speaker, where the whole sentence is a quotation. */
  List<Filler> sources(Mention mention, Discourse discourse) {
    List<Filler> named = attribution.claimedBy(mention.sentence(), mention.trigger(), discourse);
    if (named.isEmpty() && attribution.isHearsay(mention.trigger())) {
      return List.of(UNNAMED);
    }
    return named.isEmpty() && discourse.authors().isEmpty()
        ? discourse.quoted().map(List::of).orElse(List.of())
        : named;
  }

  /** Of these, those whose claim the event is. */
  List<Filler> of(Mention mention, Draft draft, List<Filler> sources, Discourse discourse) {
    if (draft.nature == Nature.OFFICE || isInFirstPerson(mention)) {
      return List.of();
    }
    List<Filler> doers = mention.rule().agent().map(draft::role).orElse(List.of());
    return sources.stream()
        .filter(source -> !isAmong(doers, source))
        .filter(source -> !discourse.isAuthor(source))
        .toList();
  }

  /**
   * What a source, residents or diplomats say is no statement of anybody: it is only their claim.
   */
  boolean isOfTheUnnamed(Mention mention, Discourse discourse) {
    List<IndexedWord> heads =
        mention.rule().agent().map(mention.roles()::get).stream().flatMap(List::stream).toList();
    return !heads.isEmpty()
        && heads.stream()
            .allMatch(
                head ->
                    lists.has("unnamed-sources", ActorResolver.lemma(head))
                        && attribution.namesNobody(mention.sentence(), head, discourse));
  }

  /** "We urge them" is an act of whoever says it, be the actor he or his state. */
  private boolean isInFirstPerson(Mention mention) {
    return mention.rule().agent().map(mention.roles()::get).stream()
        .flatMap(List::stream)
        .anyMatch(head -> lists.has("first-person", ActorResolver.lemma(head)));
  }

  private static boolean isAmong(List<Filler> fillers, Filler source) {
    return fillers.stream().anyMatch(filler -> filler.name().equals(source.name()));
  }
}
