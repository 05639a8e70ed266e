package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Map;
import org.parley.nlp.Sentence;
import org.parley.rules.Rule;

/** One sentence's telling of one event: what a rule found, words not yet resolved to actors. */
record Mention(
    Rule rule, Sentence sentence, Trigger trigger, Map<String, List<IndexedWord>> roles) {

  String kind() {
    return rule.kind();
  }

  /** The words for who acts. */
  List<IndexedWord> agents() {
    return rule.agent().map(role -> roles.getOrDefault(role, List.of())).orElse(List.of());
  }
}
