package org.parley.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/**
 * All that a dataset says of one thing, each fact with its sentence.
 *
 * @param types what it is, in words
 * @param facts what is said of it itself, property and value
 * @param parts the events it has a part in; for an event, the event as each article tells it
 */
public record Portrait(
    IRI thing,
    String label,
    List<String> types,
    List<String> otherNames,
    List<Map.Entry<String, String>> facts,
    List<Part> parts) {

  public Portrait {
    types = List.copyOf(types);
    otherNames = List.copyOf(otherNames);
    facts = List.copyOf(facts);
    parts = List.copyOf(parts);
  }

  /**
   * One event as it concerns the thing.
   *
   * @param title the role, status and name of the event, as a heading
   * @param sentences the words that say so, and where they stand
   */
  public record Part(String title, List<Sentence> sentences) {
    public Part {
      sentences = List.copyOf(sentences);
    }
  }

  /** A quote and where it stands. */
  public record Sentence(String quote, String article, long start, long end) {}

  /** Draws the portrait; a fault if nothing is said of the thing. */
  public static Portrait of(OpenDataset dataset, IRI thing) {
    Map<String, String> about = Map.of("thing", "<" + thing + ">");
    Map<String, List<String>> head = head(dataset, about);
    List<Map.Entry<String, String>> facts = new ArrayList<>();
    for (List<Optional<Value>> row : dataset.rows("portrait-facts", about)) {
      facts.add(Map.entry(text(row, 0), text(row, 1)));
    }
    Map<String, List<Sentence>> parts = new LinkedHashMap<>();
    for (List<Optional<Value>> row : dataset.rows("portrait-reports", about)) {
      String claim = row.get(1).map(who -> ", claimed by " + who.stringValue()).orElse("");
      String rule = row.get(2).map(name -> " [" + name.stringValue() + "]").orElse("");
      add(parts, "told as " + text(row, 0) + claim + rule, sentence(row, 3));
    }
    for (List<Optional<Value>> row : dataset.rows("portrait-roles", about)) {
      String date = row.get(1).map(Value::stringValue).orElse("no date");
      String title = "%s  %s (%s): %s".formatted(date, text(row, 3), text(row, 0), text(row, 2));
      add(parts, title, sentence(row, 4));
    }
    if (head.isEmpty() && facts.isEmpty() && parts.isEmpty()) {
      throw Fault.of(ExitCode.BAD_INPUT, "the dataset says nothing of <" + thing + ">");
    }
    return new Portrait(
        thing,
        head.getOrDefault("1", List.of(thing.stringValue())).get(0),
        head.getOrDefault("2", List.of()),
        head.getOrDefault("3", List.of()),
        facts,
        parts.entrySet().stream().map(part -> new Part(part.getKey(), part.getValue())).toList());
  }

  private static Map<String, List<String>> head(OpenDataset dataset, Map<String, String> about) {
    Map<String, List<String>> head = new LinkedHashMap<>();
    for (List<Optional<Value>> row : dataset.rows("portrait-head", about)) {
      head.computeIfAbsent(text(row, 0), how -> new ArrayList<>()).add(text(row, 1));
    }
    return head;
  }

  private static void add(Map<String, List<Sentence>> parts, String title, Sentence sentence) {
    List<Sentence> sentences = parts.computeIfAbsent(title, t -> new ArrayList<>());
    if (!sentences.contains(sentence)) {
      sentences.add(sentence);
    }
  }

  private static Sentence sentence(List<Optional<Value>> row, int first) {
    return new Sentence(
        text(row, first),
        text(row, first + 1),
        Long.parseLong(text(row, first + 2)),
        Long.parseLong(text(row, first + 3)));
  }

  private static String text(List<Optional<Value>> row, int column) {
    return row.get(column).map(Value::stringValue).orElse("");
  }
}
