package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.coding.Edtf;
import org.parley.coding.Status;
import org.parley.extract.calendar.Dated;
import org.parley.nlp.Sentence;
import org.parley.vocabulary.Nature;

/**
 * Events that happened in the course of a conversation told elsewhere in the article, "at the
 * summit", "during the talks", or that are named after the town where it was: they have its day and
 * its place where the text gives them none.
 */
final class Settings {

  private static final int MAX_DEPTH = 2;

  private final Story story;
  private final List<Sentence> title;
  private final List<Dated> datesOfTitle;

  Settings(Story story) {
    this.story = story;
    this.title = story.sentences().stream().filter(s -> s.passage() == 0).toList();
    this.datesOfTitle =
        title.stream().flatMap(s -> story.discourse().calendar().dates(s).stream()).toList();
  }

  void settle() {
    for (Draft draft : story.drafts()) {
      boolean told = draft.status == Status.ACTUAL || draft.status == Status.NEGATED;
      if (told && draft.nature != Nature.OFFICE) {
        draft.mentions.stream()
            .flatMap(mention -> conversations(draft, mention))
            .findFirst()
            .ifPresent(conversation -> share(conversation, draft));
        byPlace(draft);
        byTitle(draft);
      }
    }
  }

  private Stream<Draft> conversations(Draft draft, Mention mention) {
    Syntax syntax = mention.trigger().syntax();
    return mention.trigger().heads().stream()
        .flatMap(head -> occasions(syntax, head).stream())
        .flatMap(noun -> inner(syntax, noun, MAX_DEPTH))
        .flatMap(
            noun ->
                story.references().at(mention.sentence(), noun, d -> isSetting(d, draft)).stream());
  }

  private List<IndexedWord> occasions(Syntax syntax, IndexedWord head) {
    return story.book().lists().list("occasion-prepositions").stream()
        .flatMap(preposition -> syntax.prepositional(head, preposition).stream())
        .toList();
  }

  /** "At the opening of the summit". */
  private Stream<IndexedWord> inner(Syntax syntax, IndexedWord noun, int left) {
    boolean light = story.book().lists().has("light-nouns", ActorResolver.lemma(noun));
    return left > 0 && light
        ? Stream.concat(
            Stream.of(noun),
            syntax.prepositional(noun, "of").stream().flatMap(n -> inner(syntax, n, left - 1)))
        : Stream.of(noun);
  }

  private static boolean isSetting(Draft conversation, Draft draft) {
    return conversation != draft
        && conversation.nature == Nature.CONVERSATION
        && conversation.status == Status.ACTUAL;
  }

  private static void share(Draft conversation, Draft draft) {
    if (draft.places.isEmpty() && (draft.time.isEmpty() || draft.time.equals(conversation.time))) {
      draft.places.addAll(conversation.places);
    }
    if (draft.time.isEmpty()) {
      draft.time = conversation.time;
    }
  }

  /** "The Tashkent agreement": what came of the only talks there. */
  private void byPlace(Draft draft) {
    if (draft.time.isEmpty()) {
      List<Edtf> times =
          story.drafts().stream()
              .filter(from -> isSetting(from, draft) && canComeOf(from, draft))
              .flatMap(from -> from.time.stream())
              .distinct()
              .toList();
      if (times.size() == 1) {
        draft.time = times.stream().findFirst();
      }
    }
  }

  /** What a title with one date is about: "The Treaty of Orm, 1842". */
  private void byTitle(Draft draft) {
    if (draft.time.isEmpty()
        && datesOfTitle.size() == 1
        && draft.mentions.stream()
            .map(mention -> mention.trigger().word())
            .filter(Syntax::isNoun)
            .anyMatch(this::isInTitle)) {
      draft.time = Optional.of(datesOfTitle.get(0).date());
    }
  }

  private boolean isInTitle(IndexedWord noun) {
    return title.stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .anyMatch(word -> word.word().equalsIgnoreCase(noun.word()));
  }

  private boolean canComeOf(Draft from, Draft draft) {
    return !Collections.disjoint(from.places, draft.places)
        && from.actors().containsAll(draft.actors())
        && story.discourseBook().inheritances().stream()
            .anyMatch(i -> i.time() && i.fits(from.kind, i.relation(), draft.kind));
  }
}
