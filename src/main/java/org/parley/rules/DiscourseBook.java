package org.parley.rules;

import java.util.ArrayList;
import java.util.List;
import org.parley.resource.ResourceFolder;

/**
 * What a language says beyond single events: how they hang together, what is told of them later,
 * what is thought of them. Checked as a whole when it is read.
 *
 * @param inheritances what events have from those that they are linked to
 * @param identities constructions that tell one event in two ways; they relate nothing
 */
public record DiscourseBook(
    List<LinkRule> links,
    List<Inheritance> inheritances,
    List<LinkRule> identities,
    List<DetailRule> details,
    List<AssessmentRule> assessments) {

  private static final String ENGLISH = "rules/en/discourse";

  public DiscourseBook {
    links = List.copyOf(links);
    inheritances = List.copyOf(inheritances);
    identities = List.copyOf(identities);
    details = List.copyOf(details);
    assessments = List.copyOf(assessments);
  }

  /** Reads the English files from the class path; all complaints are shown together. */
  public static DiscourseBook english(WordLists lists) {
    List<String> complaints = new ArrayList<>();
    DiscourseReader reader = new DiscourseReader(complaints);
    for (String file : ResourceFolder.of(ENGLISH).files(".yaml")) {
      reader.read(file, ResourceFolder.text(file), lists);
    }
    if (!complaints.isEmpty()) {
      throw new IllegalStateException("rule files:\n  " + String.join("\n  ", complaints));
    }
    return reader.book();
  }
}
