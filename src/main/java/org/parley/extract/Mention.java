package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parley.nlp.Sentence;
import org.parley.rules.Rule;

/** One sentence's telling of one event: what a rule found, words not yet resolved to actors. */
record Mention(
    Rule rule, Sentence sentence, Trigger trigger, Map<String, List<IndexedWord>> roles) {

  String kind() {
    return rule.kind();
  }

  /** By where it stands: to compare what was found there costs much and says no more. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Mention mention
        && sentence.index() == mention.sentence.index()
        && trigger.word().index() == mention.trigger.word().index()
        && rule.name().equals(mention.rule.name());
  }

  @Override
  public int hashCode() {
    return Objects.hash(sentence.index(), trigger.word().index(), rule.name());
  }

  /** The words for who acts. */
  List<IndexedWord> agents() {
    return rule.agent().map(role -> roles.getOrDefault(role, List.of())).orElse(List.of());
  }
}
