package org.parley.extract;

import org.parley.authority.Authority;
import org.parley.coding.Coding;
import org.parley.nlp.AnnotatedArticle;
import org.parley.rules.DiscourseBook;
import org.parley.rules.RuleBook;
import org.parley.vocabulary.Vocabulary;

/** Codes articles after the codebook with the rules of one language. Safe to share. */
public final class Extractor {

  private final RuleBook book;
  private final DiscourseBook discourseBook;
  private final NameFinder nameFinder;
  private final RuleMatcher matcher;
  private final Drafter drafter;

  private Extractor(RuleBook book, Authority authority, Roles roles) {
    this.book = book;
    this.discourseBook = DiscourseBook.english(book.lists());
    this.nameFinder = new NameFinder(authority, book.lists());
    this.matcher = new RuleMatcher(book);
    this.drafter = new Drafter(book.lists(), roles);
  }

  /** An extractor with the English rules. */
  public static Extractor load(Vocabulary vocabulary, Authority authority) {
    return new Extractor(RuleBook.english(), authority, new Roles(vocabulary));
  }

  /** The coding of an article; the same article gives the same coding. */
  public Coding extract(AnnotatedArticle annotated) {
    return new Reading(annotated, book, discourseBook, nameFinder, matcher, drafter).coding();
  }
}
