package org.parley.rules;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.coding.Status;
import org.parley.nlp.Sentence;

/**
 * One way in which a text relates two events to one another.
 *
 * @param relation a relation of the ontology
 * @param where what shows the relation
 * @param from kinds of event that it may start from; any if empty
 * @param to kinds of event that it may lead to; any if empty
 * @param status what the second event may be: {@code actual}, {@code negated}, ...; any if empty
 * @param evidence whether the sentence tells of the first event too
 * @param pattern with a node {@code from} and a node {@code to}; empty unless a pattern shows it
 */
public record LinkRule(
    String name,
    String relation,
    Where where,
    Set<String> from,
    Set<String> to,
    Set<String> status,
    boolean evidence,
    Optional<Construction> pattern) {

  /** What can show that two events are related. */
  public enum Where {
    /** A construction of one sentence, which the rule's pattern finds. */
    PATTERN,
    /** The second stands below the first in the parse, and nothing else in between. */
    BELOW,
    /** The second is told right after the first, of the same actors. */
    AFTER,
    /** Both are numbered, the second is the one before. */
    COUNT
  }

  public static final String FROM = "from";
  public static final String TO = "to";

  public LinkRule {
    from = Set.copyOf(from);
    to = Set.copyOf(to);
    status = Set.copyOf(status);
  }

  /** The two ends of each match. */
  public List<Map<String, IndexedWord>> find(Sentence sentence) {
    return pattern.map(p -> Patterns.matches(p, sentence)).orElse(List.of());
  }

  /** Whether it may start from an event of that kind. */
  public boolean startsFrom(String kind) {
    return from.isEmpty() || from.contains(kind);
  }

  /** Whether it may lead to an event of that kind and status. */
  public boolean leadsTo(String kind, Status what) {
    return (to.isEmpty() || to.contains(kind))
        && (status.isEmpty() || status.contains(what.word()));
  }
}
