package org.parley.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.extract.Explanation;
import org.parley.extract.Finding;

/** An explanation for people: the sentence, then a line a finding. */
final class ExplanationText {

  private ExplanationText() {}

  static String of(Explanation explanation) {
    String findings =
        explanation.findings().isEmpty()
            ? "  no rule has a word of it\n"
            : explanation.findings().stream()
                .map(finding -> "  " + line(finding) + "\n")
                .collect(Collectors.joining());
    return explanation.sentence().replaceAll("\\s+", " ") + "\n" + findings;
  }

  private static String line(Finding finding) {
    return "%-10s %s on \"%s\": %s%s"
        .formatted(
            finding.outcome().name().toLowerCase(Locale.ROOT),
            finding.rule(),
            finding.trigger(),
            finding.note(),
            roles(finding.roles()));
  }

  private static String roles(Map<String, List<String>> roles) {
    return roles.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(role -> "; " + role.getKey() + " " + String.join(", ", role.getValue()))
        .collect(Collectors.joining());
  }
}
