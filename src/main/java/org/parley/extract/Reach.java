package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How far an event's part of a sentence goes: all that stands below its words, and below the verb
 * of which it is the subject ("the operation involved 100 drones").
 */
record Reach(Syntax syntax, Set<IndexedWord> heads) {

  private static final int MAX_STEPS = 8;

  static Reach of(Trigger trigger) {
    Set<IndexedWord> heads = new HashSet<>(Set.of(trigger.word()));
    heads.add(trigger.outer());
    trigger.support().ifPresent(heads::add);
    if (Syntax.isNoun(trigger.word())) {
      trigger.syntax().governor(trigger.outer(), "nsubj"::equals).ifPresent(heads::add);
    }
    return new Reach(trigger.syntax(), heads);
  }

  boolean covers(IndexedWord word) {
    Set<IndexedWord> seen = new HashSet<>(Set.of(word));
    List<IndexedWord> level = List.of(word);
    for (int step = 0; step < MAX_STEPS && !level.isEmpty(); step++) {
      if (level.stream().anyMatch(heads::contains)) {
        return true;
      }
      List<IndexedWord> next = new ArrayList<>();
      for (IndexedWord each : level) {
        syntax.incoming(each).stream()
            .map(edge -> edge.getGovernor())
            .filter(seen::add)
            .forEach(next::add);
      }
      level = next;
    }
    return false;
  }
}
