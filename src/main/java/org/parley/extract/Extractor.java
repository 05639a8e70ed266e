package org.parley.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.authority.Authority;
import org.parley.coding.Coding;
import org.parley.coding.Event;
import org.parley.nlp.AnnotatedArticle;
import org.parley.rules.DiscourseBook;
import org.parley.rules.RuleBook;
import org.parley.rules.RuleCheck;
import org.parley.vocabulary.Vocabulary;

/** Codes articles after the codebook with the rules of one language. Safe to share. */
public final class Extractor {

  private final RuleBook book;
  private final DiscourseBook discourseBook;
  private final NameFinder nameFinder;
  private final RuleMatcher matcher;
  private final Drafter drafter;

  private Extractor(RuleBook book, DiscourseBook discourseBook, Authority authority, Roles roles) {
    this.book = book;
    this.discourseBook = discourseBook;
    this.nameFinder = new NameFinder(authority, book.lists());
    this.matcher = new RuleMatcher(book);
    this.drafter = new Drafter(book.lists(), roles);
  }

  /** An extractor with the English rules. */
  public static Extractor load(Vocabulary vocabulary, Authority authority) {
    RuleBook book = RuleBook.english();
    DiscourseBook discourseBook = DiscourseBook.english(book.lists());
    RuleCheck.require(vocabulary, book, discourseBook);
    return new Extractor(book, discourseBook, authority, new Roles(vocabulary));
  }

  /** The coding of an article; the same article gives the same coding. */
  public Coding extract(AnnotatedArticle annotated) {
    return reading(annotated, Witness.NONE).coding();
  }

  /** For each event of the coding, what its confidence is made of. */
  Map<Event, Map<String, Double>> features(AnnotatedArticle annotated) {
    Map<Event, Map<String, Double>> features = new LinkedHashMap<>();
    reading(annotated, Witness.NONE).coding(features::put);
    return features;
  }

  /** Why each sentence is coded as it is. */
  public List<Explanation> explain(AnnotatedArticle annotated) {
    Explainer explainer = new Explainer(book);
    reading(annotated, explainer).coding();
    return explainer.explanations(annotated.sentences());
  }

  private Reading reading(AnnotatedArticle annotated, Witness witness) {
    return new Reading(annotated, book, discourseBook, nameFinder, matcher, drafter, witness);
  }
}
