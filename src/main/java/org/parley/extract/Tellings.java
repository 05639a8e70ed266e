package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.nlp.Sentence;

/** Which events each sentence tells of, and at which words. */
final class Tellings {

  private final Map<Integer, List<Telling>> bySentence = new TreeMap<>();

  Tellings(List<Draft> drafts) {
    for (Draft draft : drafts) {
      for (Mention mention : draft.mentions) {
        bySentence
            .computeIfAbsent(mention.sentence().index(), i -> new ArrayList<>())
            .add(new Telling(draft, mention));
      }
    }
    bySentence
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt(t -> t.trigger().word().index())));
  }

  /** In the order of their triggers. */
  List<Telling> in(Sentence sentence) {
    return bySentence.getOrDefault(sentence.index(), List.of());
  }

  /** What is told with a word: first what it is the trigger of, last what it only carries. */
  List<Telling> at(Sentence sentence, IndexedWord word) {
    return in(sentence).stream()
        .filter(telling -> telling.rank(word) >= 0)
        .sorted(Comparator.comparingInt(telling -> telling.rank(word)))
        .toList();
  }

  /** All tellings before a word, the last first. */
  List<Telling> before(Sentence sentence, IndexedWord word) {
    List<Telling> before = new ArrayList<>();
    bySentence.forEach(
        (index, tellings) ->
            tellings.stream()
                .filter(
                    t ->
                        index < sentence.index()
                            || (index == sentence.index()
                                && t.trigger().word().index() < word.index()))
                .forEach(t -> before.add(0, t)));
    return before;
  }
}
