package org.parley.turtle;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;

/**
 * Labels for blank nodes that depend on what the graph says, not on the labels it came with: every
 * node gets a colour from its surroundings, again and again until the colours tell no more nodes
 * apart; where some still look alike, one of them is marked and the colouring goes on. Of all ways
 * to mark, the one whose statements sort first wins.
 */
final class BlankLabels {

  /** More ways than this are not compared. Only graphs built to be hard have so many. */
  private static final int WAYS = 200;

  private final Map<BNode, List<Statement>> around = new HashMap<>();
  private int waysLeft = WAYS;

  private BlankLabels(Collection<Statement> statements) {
    for (Statement statement : statements) {
      for (Value end : ends(statement)) {
        if (end instanceof BNode node) {
          around.computeIfAbsent(node, n -> new ArrayList<>()).add(statement);
        }
      }
    }
  }

  /** Each blank node with its number, counted from 1. */
  static Map<BNode, Integer> of(Collection<Statement> statements) {
    BlankLabels labels = new BlankLabels(statements);
    Map<BNode, String> start = new HashMap<>();
    labels.around.keySet().forEach(node -> start.put(node, ""));
    return labels.settle(start);
  }

  private Map<BNode, Integer> settle(Map<BNode, String> start) {
    Map<BNode, String> colours = refine(start);
    SortedMap<String, List<BNode>> classes = classes(colours);
    List<BNode> alike =
        classes.values().stream().filter(c -> c.size() > 1).findFirst().orElse(List.of());
    if (alike.isEmpty()) {
      return number(classes);
    }
    Map<BNode, Integer> best = Map.of();
    List<String> bestText = List.of();
    for (BNode node : alike) {
      if (!best.isEmpty() && waysLeft-- <= 0) {
        break;
      }
      Map<BNode, String> marked = new HashMap<>(colours);
      marked.put(node, hash(colours.get(node) + "*"));
      Map<BNode, Integer> numbers = settle(marked);
      List<String> text = text(numbers);
      if (best.isEmpty() || compare(text, bestText) < 0) {
        best = numbers;
        bestText = text;
      }
    }
    return best;
  }

  private Map<BNode, String> refine(Map<BNode, String> start) {
    Map<BNode, String> colours = start;
    int known = 0;
    while (true) {
      Map<BNode, String> next = new HashMap<>();
      for (BNode node : colours.keySet()) {
        next.put(node, hash(surroundings(node, colours)));
      }
      int told = new HashSet<>(next.values()).size();
      if (told == known) {
        return next;
      }
      known = told;
      colours = next;
    }
  }

  private String surroundings(BNode node, Map<BNode, String> colours) {
    List<String> seen = new ArrayList<>();
    for (Statement statement : around.get(node)) {
      StringBuilder line = new StringBuilder();
      for (Value end : ends(statement)) {
        line.append(end.equals(node) ? "@" : term(end, colours)).append(' ');
      }
      seen.add(line.toString());
    }
    Collections.sort(seen);
    return colours.get(node) + "\n" + String.join("\n", seen);
  }

  private List<String> text(Map<BNode, Integer> numbers) {
    return around.values().stream()
        .flatMap(List::stream)
        .map(s -> ends(s).stream().map(end -> term(end, numbers)).toList().toString())
        .sorted()
        .toList();
  }

  private static String term(Value value, Map<BNode, ?> names) {
    if (value instanceof BNode node) {
      return "_:" + names.get(node);
    }
    return value instanceof Literal literal
        ? literal.getLabel() + "\0" + literal.getDatatype() + "\0" + literal.getLanguage()
        : value.stringValue();
  }

  private static SortedMap<String, List<BNode>> classes(Map<BNode, String> colours) {
    SortedMap<String, List<BNode>> classes = new TreeMap<>();
    colours.forEach((node, c) -> classes.computeIfAbsent(c, key -> new ArrayList<>()).add(node));
    return classes;
  }

  private static Map<BNode, Integer> number(SortedMap<String, List<BNode>> classes) {
    Map<BNode, Integer> numbers = new HashMap<>();
    classes.values().forEach(one -> numbers.put(one.get(0), numbers.size() + 1));
    return numbers;
  }

  private static int compare(List<String> a, List<String> b) {
    return String.join("\n", a).compareTo(String.join("\n", b));
  }

  private static List<Value> ends(Statement s) {
    List<Value> ends = new ArrayList<>(List.of(s.getSubject(), s.getPredicate(), s.getObject()));
    if (s.getContext() != null) {
      ends.add(s.getContext());
    }
    return ends;
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
