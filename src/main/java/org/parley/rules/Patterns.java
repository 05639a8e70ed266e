package org.parley.rules;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.semgrex.SemgrexMatcher;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.nlp.Sentence;

/** Runs Semgrex patterns and hands over what their nodes are, in the order of the words. */
final class Patterns {

  private Patterns() {}

  /** The nodes of each match by name; equal matches count once. */
  static List<Map<String, IndexedWord>> matches(Construction pattern, Sentence sentence) {
    List<Map<String, IndexedWord>> matches = new ArrayList<>();
    pattern.search(
        sentence,
        match -> {
          Map<String, IndexedWord> nodes = nodes(match);
          if (!matches.contains(nodes)) {
            matches.add(nodes);
          }
        });
    matches.sort((a, b) -> order(a).compareTo(order(b)));
    return matches;
  }

  private static Map<String, IndexedWord> nodes(SemgrexMatcher match) {
    Map<String, IndexedWord> nodes = new LinkedHashMap<>();
    match.getNodeNames().stream().sorted().forEach(name -> nodes.put(name, match.getNode(name)));
    return nodes;
  }

  /** The graph yields its words in an order that may differ from run to run. */
  private static String order(Map<String, IndexedWord> nodes) {
    StringBuilder order = new StringBuilder();
    nodes.forEach((name, word) -> order.append("%s%05d ".formatted(name, word.index())));
    return order.toString();
  }
}
