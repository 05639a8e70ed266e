package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import org.parley.nlp.Sentence;

/** One mention of one event, as something that links can take hold of. */
record Telling(Draft draft, Mention mention) {

  Sentence sentence() {
    return mention.sentence();
  }

  Trigger trigger() {
    return mention.trigger();
  }

  List<IndexedWord> heads() {
    return trigger().heads();
  }

  /** How near the word is to the core of the telling: 0 for its trigger; -1 if it is none of it. */
  int rank(IndexedWord word) {
    return heads().indexOf(word);
  }
}
