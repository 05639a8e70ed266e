package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import org.parley.nlp.Sentence;
import org.parley.rules.WordLists;

/** Where an event happened: the places that hang on its trigger, the most specific first. */
final class Places {

  private final WordLists lists;

  Places(WordLists lists) {
    this.lists = lists;
  }

  List<String> places(Sentence sentence, Trigger trigger, Cast cast) {
    List<IndexedWord> anchors = new ArrayList<>(List.of(trigger.word(), trigger.outer()));
    trigger.support().ifPresent(anchors::add);
    List<String> found = new ArrayList<>();
    for (IndexedWord anchor : anchors) {
      for (String relation : lists.list("place-prepositions")) {
        for (IndexedWord head : trigger.syntax().prepositional(anchor, relation)) {
          place(sentence, head, cast, found);
        }
      }
    }
    return found.stream().distinct().limit(1).toList();
  }

  private static void place(Sentence sentence, IndexedWord head, Cast cast, List<String> found) {
    cast.at(sentence, head.index()).filter(Name::place).map(Name::surface).ifPresent(found::add);
  }
}
