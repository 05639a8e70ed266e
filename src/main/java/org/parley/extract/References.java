package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.coding.Filler;
import org.parley.nlp.Sentence;
import org.parley.rules.Rule;
import org.parley.rules.RuleBook;
import org.parley.vocabulary.Nature;

/**
 * What a word refers to: an event told with it, or for "the talks", "this incident", "Russia's
 * proposal" and "it" the fitting event told last.
 */
final class References {

  private final List<Rule> anaphoric;
  private final RuleBook book;
  private final ActorResolver resolver;
  private final Tellings tellings;
  private final Discourse discourse;

  References(RuleBook book, ActorResolver resolver, Tellings tellings, Discourse discourse) {
    this.book = book;
    this.anaphoric = book.rules().stream().filter(Rule::anaphoric).toList();
    this.resolver = resolver;
    this.tellings = tellings;
    this.discourse = discourse;
  }

  /** The event of a fitting kind that the word stands for. */
  Optional<Draft> at(Sentence sentence, IndexedWord word, Predicate<Draft> fits) {
    Optional<Draft> told =
        tellings.at(sentence, word).stream().map(Telling::draft).filter(fits).findFirst();
    return told.or(() -> heldIn(sentence, word, fits)).or(() -> referred(sentence, word, fits));
  }

  /** "At Tehran", of a conference that the text has called by the town. */
  private Optional<Draft> heldIn(Sentence sentence, IndexedWord word, Predicate<Draft> fits) {
    return discourse
        .cast()
        .at(sentence, word.index())
        .filter(name -> name.kind() == ActorKind.PLACE || (name.place() && !name.given()))
        .flatMap(
            town ->
                tellings.before(sentence, word).stream()
                    .filter(telling -> isCalledBy(telling, town))
                    .map(Telling::draft)
                    .filter(draft -> draft.nature == Nature.CONVERSATION)
                    .filter(fits)
                    .findFirst());
  }

  private boolean isCalledBy(Telling telling, Name town) {
    Trigger trigger = telling.mention().trigger();
    return trigger.word().tag().startsWith("NNP")
        && trigger.syntax().children(trigger.word(), "compound").stream()
            .flatMap(word -> discourse.cast().at(telling.sentence(), word.index()).stream())
            .anyMatch(name -> name.surface().equals(town.surface()));
  }

  private Optional<Draft> referred(Sentence sentence, IndexedWord word, Predicate<Draft> fits) {
    if (book.lists().has("thing-pronouns", ActorResolver.lemma(word))) {
      return tellings.before(sentence, word).stream()
          .filter(t -> t.sentence().index() == sentence.index())
          .map(Telling::draft)
          .filter(fits)
          .findFirst();
    }
    Set<String> kinds = kinds(word);
    if (kinds.isEmpty() || !isDefinite(sentence, word)) {
      return Optional.empty();
    }
    Set<String> named = named(sentence, word);
    return tellings.before(sentence, word).stream()
        .map(Telling::draft)
        .filter(draft -> kinds.contains(draft.kind) && draft.actors().containsAll(named))
        .filter(fits)
        .findFirst();
  }

  /** The kinds of which a bare noun can be a reference, as the cards say. */
  private Set<String> kinds(IndexedWord word) {
    return Syntax.isNoun(word)
        ? anaphoric.stream()
            .filter(rule -> rule.lemma().matcher(ActorResolver.lemma(word)).matches())
            .map(Rule::kind)
            .collect(Collectors.toSet())
        : Set.of();
  }

  private boolean isDefinite(Sentence sentence, IndexedWord word) {
    Syntax syntax = new Syntax(sentence.graph());
    return syntax.has(word, "nmod:poss")
        || syntax.children(word, "det").stream()
            .anyMatch(det -> book.lists().has("definite", ActorResolver.lemma(det)));
  }

  private Set<String> named(Sentence sentence, IndexedWord word) {
    Stream<Filler> fillers = resolver.modifiers(sentence, word, discourse).stream();
    return fillers.map(Filler::name).collect(Collectors.toSet());
  }
}
