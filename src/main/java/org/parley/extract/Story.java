package org.parley.extract;

import java.util.List;
import org.parley.nlp.Sentence;
import org.parley.rules.DiscourseBook;
import org.parley.rules.RuleBook;

/** An article whose events are told: what is left is to see how they hang together. */
record Story(
    RuleBook book,
    DiscourseBook discourseBook,
    Roles roles,
    ActorResolver resolver,
    List<Sentence> sentences,
    Discourse discourse,
    List<Draft> drafts,
    Tellings tellings,
    References references) {

  /** The same with these drafts in place of its own. */
  Story with(List<Draft> settled) {
    return of(book, discourseBook, roles, sentences, discourse, settled);
  }

  static Story of(
      RuleBook book,
      DiscourseBook discourseBook,
      Roles roles,
      List<Sentence> sentences,
      Discourse discourse,
      List<Draft> drafts) {
    ActorResolver resolver = new ActorResolver(book.lists());
    Tellings tellings = new Tellings(drafts);
    References references = new References(book, resolver, tellings, discourse);
    return new Story(
        book, discourseBook, roles, resolver, sentences, discourse, drafts, tellings, references);
  }
}
