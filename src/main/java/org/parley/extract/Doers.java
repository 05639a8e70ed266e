package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.nlp.Sentence;

/**
 * Who may do what a verb says where the parse gives it no subject, or one that it shares with a
 * verb before: read off the order of words, which is surer than a parse that has gone wrong.
 */
final class Doers {

  private static final Set<String> CLOSING = Set.of("\"", "”", "''", "’", "'");

  private final Sentence sentence;
  private final Syntax syntax;

  Doers(Sentence sentence, Syntax syntax) {
    this.sentence = sentence;
    this.syntax = syntax;
  }

  /** Head words to try, the likeliest first; none for a passive or a verb with its own subject. */
  List<IndexedWord> of(IndexedWord verb) {
    if (!Syntax.isVerb(verb) || syntax.isPassive(verb)) {
      return List.of();
    }
    List<IndexedWord> found = new ArrayList<>(behindQuotation(verb));
    if (found.isEmpty() && !hasOwnSubject(verb)) {
      found.addAll(justBefore(verb));
    }
    if (found.isEmpty() && syntax.subjects(verb).isEmpty()) {
      syntax
          .governor(verb, r -> r.startsWith("conj"))
          .filter(Syntax::isVerb)
          .ifPresent(first -> found.addAll(justBefore(first)));
    }
    return found;
  }

  /** "... in time," said the minister. */
  private List<IndexedWord> behindQuotation(IndexedWord verb) {
    boolean quoted = verb.index() > 1 && CLOSING.contains(sentence.token(verb.index() - 1).word());
    if (!quoted || !verb.tag().matches("VB[DZP]")) {
      return List.of();
    }
    return syntax
        .children(verb, r -> r.matches("obj|dep|xcomp|ccomp|parataxis|nsubj|obl|obl:tmod"))
        .stream()
        .filter(word -> word.index() > verb.index() && isNominal(word))
        .limit(1)
        .toList();
  }

  /**
   * "..., President Trump agreed": the name that ends where the verb begins. "In 1876 Chad
   * protested and appealed": also for the verb behind it.
   */
  private List<IndexedWord> justBefore(IndexedWord verb) {
    int at = verb.index() - 1;
    while (at >= 1 && sentence.token(at).tag().startsWith("RB")) {
      at--;
    }
    boolean name = at >= 1 && sentence.token(at).tag().startsWith("NNP");
    return name && verb.tag().matches("VB[DZPN]")
        ? sentence.node(at).map(List::of).orElse(List.of())
        : List.of();
  }

  /** A subject that stands with another verb before is only lent; so is the noun "a wish to". */
  private boolean hasOwnSubject(IndexedWord verb) {
    int start = syntax.governor(verb, r -> r.startsWith("conj")).map(IndexedWord::index).orElse(0);
    return syntax.children(verb, "nsubj").stream()
        .anyMatch(subject -> subject.index() > start && subject.index() < verb.index());
  }

  private static boolean isNominal(IndexedWord word) {
    return Syntax.isNoun(word) || "PRP".equals(word.tag());
  }
}
