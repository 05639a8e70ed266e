package org.parley.rules;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.semgrex.SemgrexMatcher;
import edu.stanford.nlp.semgraph.semgrex.SemgrexPattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs Semgrex patterns and hands over what their nodes are, in the order of the words. */
final class Patterns {

  private Patterns() {}

  /** The nodes of each match by name; equal matches count once. */
  static List<Map<String, IndexedWord>> matches(SemgrexPattern pattern, SemanticGraph graph) {
    List<Map<String, IndexedWord>> matches = new ArrayList<>();
    SemgrexMatcher matcher = pattern.matcher(graph);
    while (matcher.find()) {
      Map<String, IndexedWord> nodes = new LinkedHashMap<>();
      matcher.getNodeNames().stream().sorted().forEach(n -> nodes.put(n, matcher.getNode(n)));
      if (!matches.contains(nodes)) {
        matches.add(nodes);
      }
    }
    matches.sort((a, b) -> order(a).compareTo(order(b)));
    return matches;
  }

  /** The graph yields its words in an order that may differ from run to run. */
  private static String order(Map<String, IndexedWord> nodes) {
    StringBuilder order = new StringBuilder();
    nodes.forEach((name, word) -> order.append("%s%05d ".formatted(name, word.index())));
    return order.toString();
  }
}
