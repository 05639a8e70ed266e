package org.parley.rules;

import java.util.List;

/**
 * Where in the sentence a role's filler stands, seen from the trigger: {@code subject}, {@code
 * with}, {@code object.owner}. Steps are {@code subject}, {@code object}, {@code indirect}, {@code
 * owner}, {@code modifier}, {@code apposition}, {@code clause}, {@code governor}, {@code conjunct},
 * {@code self}; {@code bearer} and {@code titled} are the person and the bodies of a title in front
 * of a name; any other step is a preposition, with underscores for spaces.
 */
public record ArgumentPath(List<String> steps) {

  /** The nearest actor named in what completes the trigger, whatever the construction. */
  public static final String CONCERNED = "concerned";

  /** The actor of whom the reported clause speaks, be it in its subject or further on. */
  public static final String TOPIC = "topic";

  /** Whose the offices are that a row of titles begins with: "Israeli minister A and envoy B". */
  public static final String SHARED = "shared";

  /** For whom those in the event act, where the article has said so before. */
  public static final String AFFILIATION = "affiliation";

  public ArgumentPath {
    steps = List.copyOf(steps);
  }

  static ArgumentPath of(String text) {
    return new ArgumentPath(List.of(text.strip().split("\\.")));
  }

  /** Whether what stands there is one, whatever is coordinated with it. */
  public boolean isOne() {
    return steps.get(steps.size() - 1).equals("bearer");
  }

  /** Whether it is who does what the trigger says. */
  public boolean isSubject() {
    return steps.equals(List.of("subject"));
  }

  @Override
  public String toString() {
    return String.join(".", steps);
  }
}
