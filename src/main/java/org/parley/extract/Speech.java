package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Optional;
import org.parley.coding.Filler;
import org.parley.nlp.Sentence;
import org.parley.rules.RuleBook;
import org.parley.rules.Scope;
import org.parley.vocabulary.Nature;

/**
 * Whose words a sentence is: the author's of a statement in the first person, or those of the
 * speaker whom the sentences around a quotation name.
 */
final class Speech {

  private final RuleBook book;
  private final Roles roles;
  private final SentenceMentions mentions;
  private final ActorResolver resolver;
  private final List<Sentence> sentences;
  private final Discourse discourse;
  private final Quotations quotations;
  private final Issuers issuers;
  private Optional<Filler> lastSpeaker = Optional.empty();

  Speech(
      RuleBook book,
      Roles roles,
      SentenceMentions mentions,
      ActorResolver resolver,
      List<Sentence> sentences,
      Discourse discourse) {
    this.book = book;
    this.roles = roles;
    this.mentions = mentions;
    this.resolver = resolver;
    this.sentences = sentences;
    this.discourse = discourse;
    this.quotations = new Quotations(sentences);
    this.issuers = new Issuers(book.lists());
    discourse.writtenBy(
        new Authors(book.lists(), resolver, sentences, discourse, quotations).found());
  }

  /** In which kind of speech the sentence stands, if its words are somebody's. */
  Optional<Scope> scope(Sentence sentence) {
    if (quotations.inside(sentence)) {
      return Optional.of(Scope.QUOTATION);
    }
    return discourse.authors().isEmpty() ? Optional.empty() : Optional.of(Scope.AUTHORED);
  }

  /**
   * Moves on to a sentence: from here on, "I" is whoever speaks in it. Within a quotation, whoever
   * is said to have spoken is somebody of whom the speaker tells.
   */
  void enter(Sentence sentence) {
    if (quotations.inside(sentence)) {
      discourse.quotedFrom(after(sentence).or(() -> lastSpeaker));
      return;
    }
    Optional<Filler> here = speakerIn(sentence);
    lastSpeaker = here.or(() -> lastSpeaker);
    discourse.spokenBy(here.filter(s -> sentence.text().matches(".*[\"“”].*")));
  }

  /** Takes note of what the sentence says to have been issued: the next "statement" is theirs. */
  void leave(Sentence sentence) {
    for (IndexedWord word : sentence.tokens()) {
      List<Filler> actors =
          issuers.first(sentence, word).stream()
              .flatMap(issuer -> resolver.actors(sentence, issuer, discourse).stream())
              .distinct()
              .toList();
      if (!actors.isEmpty()) {
        discourse.issued(ActorResolver.lemma(word), actors);
      }
    }
  }

  /** A quotation may name its speaker only at its end. */
  private Optional<Filler> after(Sentence sentence) {
    Sentence last = sentence;
    for (int i = sentence.index() + 1; i < sentences.size(); i++) {
      Sentence next = sentences.get(i);
      if (next.passage() != sentence.passage() || !quotations.inside(last)) {
        return Optional.empty();
      }
      Optional<Filler> speaker = speakerIn(next);
      if (speaker.isPresent()) {
        return speaker;
      }
      last = next;
    }
    return Optional.empty();
  }

  private Optional<Filler> speakerIn(Sentence sentence) {
    return mentions.of(sentence).stream()
        .flatMap(List::stream)
        .filter(mention -> roles.nature(mention.kind()) == Nature.SPEECH)
        .flatMap(mention -> mention.agents().stream())
        .filter(head -> !head.tag().startsWith("PRP") || !firstPerson(head))
        .flatMap(head -> resolver.actors(sentence, head, discourse).stream())
        .findFirst()
        .or(() -> beside(sentence));
  }

  /** Who does what the verb beside the marks says, whatever it is: "A went on: '...'". */
  private Optional<Filler> beside(Sentence sentence) {
    Syntax syntax = new Syntax(sentence.graph());
    return quotations.verbsBeside(sentence).stream()
        .flatMap(
            verb -> {
              List<IndexedWord> subjects = syntax.subjects(verb);
              return (subjects.isEmpty() ? new Doers(sentence, syntax).of(verb) : subjects)
                  .stream();
            })
        .filter(head -> !firstPerson(head))
        .flatMap(head -> resolver.actors(sentence, head, discourse).stream())
        .findFirst();
  }

  private boolean firstPerson(IndexedWord head) {
    return book.lists().has("first-person", ActorResolver.lemma(head));
  }
}
