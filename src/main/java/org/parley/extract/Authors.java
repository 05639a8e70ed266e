package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.coding.Filler;
import org.parley.nlp.Sentence;
import org.parley.rules.WordLists;

/**
 * In whose first person an article is written: the person of its title ("Statement by President X")
 * or byline, or the several who say "we": those beside the first one ("We, the ministers of A and
 * B, urge"), or those whose joint statement it is by its title or its first sentences.
 */
final class Authors {

  private static final int OPENING = 2;

  private final WordLists lists;
  private final ActorResolver resolver;
  private final Issuers issuers;
  private final List<Sentence> sentences;
  private final Discourse discourse;
  private final Quotations quotations;

  Authors(
      WordLists lists,
      ActorResolver resolver,
      List<Sentence> sentences,
      Discourse discourse,
      Quotations quotations) {
    this.lists = lists;
    this.resolver = resolver;
    this.issuers = new Issuers(lists);
    this.sentences = sentences;
    this.discourse = discourse;
    this.quotations = quotations;
  }

  /** None where the article is not in the first person, or does not say in whose. */
  List<Filler> found() {
    Optional<Filler> ofTitle =
        sentences.stream()
            .limit(1)
            .filter(title -> title.tokens().stream().anyMatch(this::isAuthored))
            .flatMap(title -> person(title).stream())
            .findFirst();
    if (ofTitle.isPresent()) {
      return List.of(ofTitle.get());
    }
    Optional<Filler> byline = says("first-person") ? byline() : Optional.empty();
    return byline
        .map(List::of)
        .orElseGet(() -> says("first-person-plural") ? several() : List.of());
  }

  private boolean isAuthored(IndexedWord token) {
    return lists.has("authored", ActorResolver.lemma(token));
  }

  /** Whether it says "I" or "we" of its own, not in a quotation. */
  private boolean says(String list) {
    return sentences.stream()
        .filter(sentence -> !quotations.inside(sentence))
        .filter(sentence -> !sentence.text().matches(".*[\"“”].*"))
        .flatMap(sentence -> sentence.tokens().stream())
        .anyMatch(word -> lists.has(list, ActorResolver.lemma(word)));
  }

  /** A line with a name above the text. */
  private Optional<Filler> byline() {
    return sentences.stream()
        .filter(sentence -> sentence.passage() == 1)
        .filter(sentence -> sentence.tokens().stream().noneMatch(Syntax::isVerb))
        .findFirst()
        .flatMap(this::person);
  }

  private Optional<Filler> person(Sentence sentence) {
    return discourse.cast().names(sentence).stream()
        .filter(name -> name.kind() == ActorKind.PERSON)
        .map(Name::filler)
        .findFirst();
  }

  private List<Filler> several() {
    return Stream.concat(opening().map(this::besideWe), opening().map(this::whoIssueIt))
        .filter(actors -> !actors.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private Stream<Sentence> opening() {
    return sentences.stream().filter(sentence -> sentence.passage() < OPENING);
  }

  /** "We, the ministers of A and B, urge": the parse makes them subjects or an apposition. */
  private List<Filler> besideWe(Sentence sentence) {
    Syntax syntax = new Syntax(sentence.graph());
    return sentence.tokens().stream()
        .filter(word -> lists.has("first-person-plural", ActorResolver.lemma(word)))
        .filter(word -> word.tag().equals("PRP") && isFollowedByComma(sentence, word))
        .flatMap(
            we ->
                Stream.concat(
                    syntax.children(we, "appos").stream(),
                    syntax.governor(we, r -> r.startsWith("nsubj")).map(syntax::subjects).stream()
                        .flatMap(List::stream)
                        .filter(subject -> subject.index() > we.index())))
        .flatMap(noun -> syntax.coordinated(noun).stream())
        .flatMap(noun -> resolver.actors(sentence, noun, discourse).stream())
        .distinct()
        .toList();
  }

  private static boolean isFollowedByComma(Sentence sentence, IndexedWord word) {
    return word.index() < sentence.tokens().size()
        && sentence.token(word.index() + 1).word().equals(",");
  }

  /** "Joint statement of the ministers of A and B", "a statement was issued by A and B". */
  private List<Filler> whoIssueIt(Sentence sentence) {
    Syntax syntax = new Syntax(sentence.graph());
    List<IndexedWord> utterances =
        sentence.tokens().stream()
            .filter(Syntax::isNoun)
            .filter(noun -> isAuthored(noun) || lists.has("utterances", ActorResolver.lemma(noun)))
            .toList();
    List<Filler> actors = new ArrayList<>();
    for (IndexedWord utterance : utterances) {
      Stream.concat(
              syntax
                  .children(utterance, r -> r.matches("nmod:(of|by|from|poss)|compound"))
                  .stream(),
              issuers.of(sentence, utterance).stream())
          .flatMap(word -> syntax.coordinated(word).stream())
          .flatMap(word -> resolver.actors(sentence, word, discourse).stream())
          .forEach(actors::add);
    }
    return actors.stream().distinct().toList();
  }
}
