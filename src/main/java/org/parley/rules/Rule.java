package org.parley.rules;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.semgrex.SemgrexMatcher;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.coding.Ordered;
import org.parley.nlp.Sentence;

/**
 * One way in which English tells of one kind of event: a Semgrex pattern with a node {@code
 * trigger}, and for each role the places where its fillers stand.
 *
 * @param agent the role of who acts, where the kind is an act of speech
 * @param name unique in all cards, as {@code Meeting/talks-between}
 * @param lemma what the trigger's lemma must be: a quick test before the pattern is run
 * @param roles paths from the trigger, by role; a pattern node of a role's name fills it too
 * @param needs roles that must be filled, and by how many at least
 * @param status what a match says of the event before its context does: {@code possible} for "calls
 *     for talks"
 * @param scope the kind of text that the rule is for; it then fills in where no other act is told
 * @param yields whether it gives way to another act of the same actor in the sentence
 * @param named roles that only named states, bodies and groups may fill
 * @param examples sentences that this rule finds
 */
public record Rule(
    String kind,
    Optional<String> agent,
    String name,
    Construction pattern,
    Pattern lemma,
    Map<String, List<ArgumentPath>> roles,
    Map<String, Integer> needs,
    Map<String, String> attributes,
    Optional<String> status,
    List<String> subjects,
    Set<String> named,
    boolean anaphoric,
    Optional<Scope> scope,
    boolean yields,
    double confidence,
    List<Example> examples) {

  public static final String TRIGGER = "trigger";

  public Rule {
    roles = Ordered.copyOf(roles);
    needs = Ordered.copyOf(needs);
    attributes = Ordered.copyOf(attributes);
    subjects = List.copyOf(subjects);
    named = Set.copyOf(named);
    examples = List.copyOf(examples);
  }

  /** The triggers of this rule in a sentence, each with the other nodes that the pattern names. */
  public Map<IndexedWord, Map<String, List<IndexedWord>>> find(Sentence sentence) {
    Map<IndexedWord, Map<String, List<IndexedWord>>> found = new LinkedHashMap<>();
    pattern.search(
        sentence,
        match ->
            add(
                match,
                found.computeIfAbsent(match.getNode(TRIGGER), word -> new LinkedHashMap<>())));
    return found;
  }

  private static void add(SemgrexMatcher match, Map<String, List<IndexedWord>> nodes) {
    for (String name : match.getNodeNames()) {
      if (!name.equals(TRIGGER)) {
        nodes.computeIfAbsent(name, n -> new ArrayList<>()).add(match.getNode(name));
      }
    }
  }
}
