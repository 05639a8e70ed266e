package org.parley.rules;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.nlp.Sentence;

/**
 * One way in which English tells an attribute of an event that is told elsewhere: a Semgrex pattern
 * with a node {@code event}, and a node {@code value} where the value is what the sentence says.
 *
 * @param kind of the event
 * @param value what the attribute is then; empty if it is the words of the node
 */
public record DetailRule(
    String name, String kind, String attribute, Optional<String> value, Construction pattern) {

  public static final String EVENT = "event";
  public static final String VALUE = "value";

  /** The nodes of each match. */
  public List<Map<String, IndexedWord>> find(Sentence sentence) {
    return Patterns.matches(pattern, sentence);
  }
}
