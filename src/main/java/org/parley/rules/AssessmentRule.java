package org.parley.rules;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Map;
import org.parley.coding.Ordered;
import org.parley.nlp.Sentence;

/**
 * One way in which English expresses an opinion, an evaluation or an attitude: a Semgrex pattern
 * with a node {@code opinion}, whose words are the evidence. Other nodes: {@code event} for what it
 * is about, {@code claimant} for an unnamed source, or the name of a role.
 *
 * @param roles paths from the node {@code opinion}, by role
 * @param attributes what a match says of attitude and certainty
 * @param ofEvents whether it counts only where it is about an event of the article
 */
public record AssessmentRule(
    String name,
    Map<String, List<ArgumentPath>> roles,
    Map<String, String> attributes,
    boolean ofEvents,
    Construction pattern,
    List<Example> examples) {

  public static final String OPINION = "opinion";
  public static final String EVENT = "event";
  public static final String CLAIMANT = "claimant";

  public AssessmentRule {
    roles = Ordered.copyOf(roles);
    attributes = Ordered.copyOf(attributes);
    examples = List.copyOf(examples);
  }

  /** The nodes of each match. */
  public List<Map<String, IndexedWord>> find(Sentence sentence) {
    return Patterns.matches(pattern, sentence);
  }
}
