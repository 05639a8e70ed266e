package org.parley.extract;

import java.util.List;
import java.util.Optional;
import org.parley.authority.Authority;
import org.parley.coding.Coding;
import org.parley.coding.Filler;
import org.parley.nlp.AnnotatedArticle;
import org.parley.nlp.Sentence;
import org.parley.rules.RuleBook;
import org.parley.vocabulary.Vocabulary;

/** Codes an article: rules find mentions, words become actors, mentions become events. */
public final class Extractor {

  private static final String CODER = "parley";

  private final RuleBook book;
  private final NameFinder nameFinder;
  private final RuleMatcher matcher;
  private final Drafter drafter;
  private final ActorResolver resolver;

  private Extractor(RuleBook book, Authority authority, Roles roles) {
    this.book = book;
    this.nameFinder = new NameFinder(authority, book.lists());
    this.matcher = new RuleMatcher(book);
    this.drafter = new Drafter(book.lists(), roles);
    this.resolver = new ActorResolver(book.lists());
  }

  /** An extractor with the English rules. */
  public static Extractor load(Vocabulary vocabulary, Authority authority) {
    return new Extractor(RuleBook.english(), authority, new Roles(vocabulary));
  }

  /** The coding of an article; the same article gives the same coding. */
  public Coding extract(AnnotatedArticle annotated) {
    List<Sentence> sentences = annotated.sentences();
    Discourse discourse = new Discourse(Cast.of(sentences, nameFinder));
    Speech speech = new Speech(book, matcher, resolver, sentences, discourse);
    Merger merger = new Merger();
    boolean prose = annotated.article().passages().size() > 1;
    for (Sentence sentence : sentences) {
      speech.enter(sentence);
      read(sentence, prose, discourse, merger);
    }
    return new CodingWriter(annotated, CODER).coding(merger.drafts());
  }

  /** A headline above prose only repeats it, so it adds no event but the offices that it names. */
  private void read(Sentence sentence, boolean prose, Discourse discourse, Merger merger) {
    for (List<Mention> candidates : matcher.mentions(sentence)) {
      boolean headline =
          sentence.passage() == 0 && prose && !candidates.get(0).kind().equals("Position");
      if (!headline) {
        code(candidates, discourse, merger);
      }
    }
  }

  /** The first rule that finds all that it needs tells of the event. */
  private void code(List<Mention> candidates, Discourse discourse, Merger merger) {
    for (Mention mention : candidates) {
      Optional<Draft> draft = drafter.draft(mention, discourse);
      if (draft.isPresent()) {
        place(draft.get(), mention, discourse, merger);
        return;
      }
    }
  }

  private static void place(Draft draft, Mention mention, Discourse discourse, Merger merger) {
    if (mention.rule().anaphoric()) {
      merger.refer(draft);
      return;
    }
    merger.add(draft);
    remember(draft, discourse);
  }

  private static void remember(Draft draft, Discourse discourse) {
    if (draft.kind.equals("Position")) {
      for (Filler holder : draft.role("holder")) {
        draft.role("organisation").stream()
            .findFirst()
            .ifPresent(
                o ->
                    discourse.holds(
                        holder,
                        ActorResolver.lemma(draft.mentions.get(0).trigger().word()),
                        o.name()));
      }
    }
    for (String role : List.of("participant", "party")) {
      List<Filler> sides =
          draft.role(role).stream().filter(f -> !discourse.cast().isPerson(f.name())).toList();
      discourse.atTheTable(sides);
    }
  }
}
