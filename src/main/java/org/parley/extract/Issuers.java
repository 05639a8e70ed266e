package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
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
    if (!isUtterance(utterance)) {
      return List.of();
    }
    Syntax syntax = new Syntax(sentence.graph());
    List<IndexedWord> issuers = new ArrayList<>(syntax.children(utterance, "nmod:by"));
    syntax
        .governor(utterance, r -> r.equals("obj") || r.equals("nsubj:pass"))
        .filter(Syntax::isVerb)
        .ifPresent(verb -> issuers.addAll(syntax.subjects(verb)));
    return issuers.stream()
        .flatMap(issuer -> syntax.coordinated(issuer).stream())
        .filter(issuer -> !isUtterance(issuer))
        .toList();
  }

  private boolean isUtterance(IndexedWord word) {
    return lists.has("utterances", ActorResolver.lemma(word));
  }
}
