package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.Map;
import org.parley.nlp.Sentence;
import org.parley.rules.DetailRule;

/** What sentences tell of events beyond who and when: the venue, whether terms are known. */
final class Details {

  private final Story story;
  private final Phrases phrases;

  Details(Story story) {
    this.story = story;
    this.phrases = new Phrases(story.book().lists());
  }

  void read() {
    for (Sentence sentence : story.sentences()) {
      for (DetailRule rule : story.discourseBook().details()) {
        rule.find(sentence).forEach(nodes -> add(rule, sentence, nodes));
      }
    }
  }

  private void add(DetailRule rule, Sentence sentence, Map<String, IndexedWord> nodes) {
    story
        .references()
        .at(sentence, nodes.get(DetailRule.EVENT), draft -> draft.kind.equals(rule.kind()))
        .ifPresent(
            draft -> {
              String value =
                  rule.value()
                      .orElseGet(() -> phrases.whole(sentence, nodes.get(DetailRule.VALUE)));
              draft.attributes.putIfAbsent(rule.attribute(), value);
              draft.sentences.add(sentence.index());
            });
  }
}
