package org.parley.extract;

import java.util.List;
import java.util.Map;
import org.parley.coding.Ordered;

/**
 * What one rule made of one word.
 *
 * @param rule the rule's name
 * @param trigger the word, as the sentence writes it
 * @param outcome how far the rule got
 * @param roles who fills which role, as far as the rule found them
 * @param note the kind and status of the event, or what was missing
 */
public record Finding(
    String rule, String trigger, Outcome outcome, Map<String, List<String>> roles, String note) {

  /** How far a rule got. */
  public enum Outcome {
    /** It tells of an event. */
    FOUND,
    /** Its construction is there, but a role that it needs stays empty. */
    INCOMPLETE,
    /** Its word is there, but not in its construction. */
    NEAR
  }

  public Finding {
    roles = Ordered.copyOf(roles);
  }
}
