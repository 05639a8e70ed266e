package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.HashSet;
import java.util.Set;
import org.parley.coding.Span;
import org.parley.nlp.Sentence;

/** The words around a head that say one thing: its part of the parse as one stretch of text. */
final class Extent {

  private static final int MAX_DEPTH = 12;

  Span of(Sentence sentence, IndexedWord head) {
    Set<Integer> below = new HashSet<>();
    collect(new Syntax(sentence.graph()), head, below, 0);
    int first = head.index();
    while (below.contains(first - 1)) {
      first--;
    }
    int last = head.index();
    while (below.contains(last + 1)) {
      last++;
    }
    return span(sentence, first, last);
  }

  private static void collect(Syntax syntax, IndexedWord word, Set<Integer> below, int depth) {
    if (depth > MAX_DEPTH || !below.add(word.index()) || isPunctuation(word)) {
      return;
    }
    syntax
        .children(word, r -> !leadsAway(r, depth))
        .forEach(child -> collect(syntax, child, below, depth + 1));
  }

  /** Another clause, or what only joins this one to another. */
  private static boolean leadsAway(String relation, int depth) {
    return relation.equals("parataxis")
        || relation.startsWith("nsubj:xsubj")
        || relation.startsWith("advcl:")
        || (depth == 0 && (relation.equals("mark") || relation.equals("cc")));
  }

  private static Span span(Sentence sentence, int from, int to) {
    int first = from;
    int last = to;
    while (first < last && isPunctuation(sentence.token(first))) {
      first++;
    }
    while (last > first && isPunctuation(sentence.token(last))) {
      last--;
    }
    return new Span(
        sentence.tokenSpans().get(first - 1).start(), sentence.tokenSpans().get(last - 1).end());
  }

  private static boolean isPunctuation(IndexedWord word) {
    return !word.word().codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
