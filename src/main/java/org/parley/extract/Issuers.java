package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.nlp.Sentence;
import org.parley.rules.WordLists;

/** Who speaks by what he has issued: "they issued a statement condemning the raid". */
final class Issuers {

  private final WordLists lists;

  Issuers(WordLists lists) {
    this.lists = lists;
  }

  /** The words for those whom the sentence says to have issued it; none if it is no utterance. */
  List<IndexedWord> of(Sentence sentence, IndexedWord utterance) {
    return issuers(sentence, utterance, verb -> true);
  }

  /** The same, where it is first made known: "said in a statement", "issued a statement". */
  List<IndexedWord> first(Sentence sentence, IndexedWord utterance) {
    return issuers(sentence, utterance, verb -> lists.has("issuing", ActorResolver.lemma(verb)));
  }

  private List<IndexedWord> issuers(
      Sentence sentence, IndexedWord utterance, Predicate<IndexedWord> issues) {
    if (!isUtterance(utterance)) {
      return List.of();
    }
    Syntax syntax = new Syntax(sentence.graph(), word -> false, word -> isOneOf(word, "say-verbs"));
    List<IndexedWord> issuers = new ArrayList<>(syntax.children(utterance, "nmod:by"));
    syntax
        .governor(utterance, r -> r.equals("obj") || r.equals("nsubj:pass"))
        .filter(verb -> Syntax.isVerb(verb) && issues.test(verb))
        .ifPresent(verb -> issuers.addAll(syntax.subjects(verb)));
    syntax
        .governor(utterance, r -> r.equals("obl:in"))
        .or(() -> behindSpeaker(syntax, utterance))
        .filter(verb -> isOneOf(verb, "say-verbs") || isOneOf(verb, "issuing"))
        .ifPresent(verb -> issuers.addAll(syntax.subjects(verb)));
    syntax.children(utterance, "acl").stream()
        .filter(verb -> syntax.isPassive(verb) && issues.test(verb))
        .forEach(verb -> issuers.addAll(syntax.subjects(verb)));
    return issuers.stream()
        .flatMap(issuer -> syntax.coordinated(issuer).stream())
        .filter(issuer -> !isUtterance(issuer))
        .toList();
  }

  /** "Said the ministry in a statement": the parser may join the statement to the ministry. */
  private static Optional<IndexedWord> behindSpeaker(Syntax syntax, IndexedWord utterance) {
    return syntax
        .governor(utterance, "nmod:in"::equals)
        .flatMap(speaker -> syntax.governor(speaker, r -> r.matches("obj|nsubj")));
  }

  private boolean isOneOf(IndexedWord verb, String list) {
    return lists.has(list, ActorResolver.lemma(verb));
  }

  boolean isUtterance(IndexedWord word) {
    return lists.has("utterances", ActorResolver.lemma(word));
  }
}
