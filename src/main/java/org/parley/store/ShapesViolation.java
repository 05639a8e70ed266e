package org.parley.store;

import java.util.Comparator;
import java.util.Optional;

/**
 * A place where a dataset is not as it must be.
 *
 * @param focus the IRI of the thing that is wrong
 * @param path the property, or path of properties, by which it is wrong
 * @param message what must be, in words
 */
public record ShapesViolation(
    String focus, Optional<String> path, String message, Severity severity)
    implements Comparable<ShapesViolation> {

  /** How bad it is. A dataset with nothing but warnings conforms. */
  public enum Severity {
    VIOLATION,
    WARNING,
    INFO
  }

  private static final Comparator<ShapesViolation> ORDER =
      Comparator.comparing(ShapesViolation::severity)
          .thenComparing(ShapesViolation::focus)
          .thenComparing(ShapesViolation::message)
          .thenComparing(violation -> violation.path().orElse(""));

  @Override
  public int compareTo(ShapesViolation other) {
    return ORDER.compare(this, other);
  }
}
