package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What an act told by a verb comes to: the words of its complements. Who agreed to open a road and,
 * two sentences on, agreed to free prisoners, has agreed twice.
 */
record Terms(Set<String> words) {

  private static final String COMPLEMENT =
      "obj|iobj|nsubj:pass|xcomp|ccomp|obl:(on|to|for|about)|advcl:to";

  /** None for an act told by a noun: "the agreement" stands for the whole of it. */
  static Terms of(Draft draft) {
    Set<String> words = new HashSet<>();
    for (Mention mention : draft.mentions) {
      Trigger trigger = mention.trigger();
      if (!Syntax.isVerb(trigger.word())) {
        return new Terms(Set.of());
      }
      Syntax syntax = trigger.syntax();
      collect(syntax, syntax.children(trigger.word(), r -> r.matches(COMPLEMENT)), words);
    }
    return new Terms(words);
  }

  private static void collect(Syntax syntax, List<IndexedWord> heads, Set<String> words) {
    Deque<IndexedWord> open = new ArrayDeque<>(heads);
    Set<Integer> seen = new HashSet<>();
    while (!open.isEmpty()) {
      IndexedWord word = open.pop();
      if (seen.add(word.index())) {
        if (Syntax.isNoun(word) || Syntax.isVerb(word)) {
          words.add(ActorResolver.lemma(word));
        }
        open.addAll(syntax.children(word, r -> !r.startsWith("nsubj") && !r.startsWith("aux")));
      }
    }
  }

  /** Whether both are told, and share fewer than half of the words of the shorter. */
  boolean differ(Terms other) {
    long shared = words.stream().filter(other.words::contains).count();
    int fewer = Math.min(words.size(), other.words.size());
    return fewer > 0 && 2 * shared < fewer;
  }
}
