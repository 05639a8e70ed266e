package org.parley.app;

import java.util.Optional;

/**
 * How to load.
 *
 * @param base what the IRIs of a new dataset begin with
 * @param dryRun whether to find out what would be done and to do nothing
 * @param strict whether each article must conform to the shapes and invariants of the ontology
 */
public record LoadSettings(Optional<String> base, boolean dryRun, boolean strict) {

  /** Not strict. */
  public LoadSettings(Optional<String> base, boolean dryRun) {
    this(base, dryRun, false);
  }

  public static LoadSettings usual() {
    return new LoadSettings(Optional.empty(), false);
  }
}
