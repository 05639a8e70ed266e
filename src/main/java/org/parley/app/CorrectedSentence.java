package org.parley.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.Value;

/**
 * The sentence, of several the first, on which a rule's find rests that a person has corrected.
 * With what it tells of after the correction it is a case that the rule is to be tested with, in
 * the form of the corpus: a line of text, and under it a line for each event.
 *
 * @param rule the name of the rule
 * @param article the article's id
 * @param span the IRI of the sentence
 * @param text the sentence, in one line
 */
record CorrectedSentence(String rule, String article, String span, String text) {

  /** The sentence of a report as it stands there; empty if no rule made it. */
  static Optional<CorrectedSentence> of(OpenDataset dataset, Value report) {
    return dataset
        .rows("case-sentences", Map.of("report", "<" + report.stringValue() + ">"))
        .stream()
        .findFirst()
        .map(
            row ->
                new CorrectedSentence(
                    cell(row, 0),
                    cell(row, 1).replaceFirst("^.*/", ""),
                    cell(row, 2),
                    cell(row, 3).strip().replaceAll("\\s+", " ")));
  }

  /**
   * The case, with what the dataset has of the sentence by now.
   *
   * @param why what was corrected, for the comment above it
   */
  String asCase(OpenDataset dataset, String why) {
    List<String> lines = new ArrayList<>();
    lines.add("# Rule %s, article %s: %s".formatted(rule, article, why.replaceAll("\\s+", " ")));
    lines.add(text);
    events(dataset).forEach(event -> lines.add("  " + event));
    return String.join("\n", lines) + "\n";
  }

  private Set<String> events(OpenDataset dataset) {
    Map<String, String> heads = new LinkedHashMap<>();
    Map<String, Map<String, Set<String>>> roles = new LinkedHashMap<>();
    for (var row : dataset.rows("case-events", Map.of("span", "<" + span + ">"))) {
      heads.put(cell(row, 0), cell(row, 1));
      Map<String, Set<String>> filled = roles.computeIfAbsent(cell(row, 0), r -> new TreeMap<>());
      row.get(2)
          .map(role -> filled.computeIfAbsent(role.stringValue(), r -> new TreeSet<>()))
          .ifPresent(names -> names.add(cell(row, 3)));
    }
    Set<String> events = new LinkedHashSet<>();
    heads.forEach((report, head) -> events.add(head + fillers(roles.get(report))));
    return events;
  }

  private static String fillers(Map<String, Set<String>> roles) {
    StringBuilder fillers = new StringBuilder();
    roles.forEach(
        (role, names) ->
            fillers.append(" | ").append(role).append(": ").append(String.join("; ", names)));
    return fillers.toString();
  }

  private static String cell(List<Optional<Value>> row, int column) {
    return row.get(column).map(Value::stringValue).orElse("");
  }
}
