package org.parley.app;

import java.util.Optional;

/**
 * How to load.
 *
 * @param base what the IRIs of a new dataset begin with
 * @param dryRun whether to find out what would be done and to do nothing
 */
public record LoadSettings(Optional<String> base, boolean dryRun) {

  public static LoadSettings usual() {
    return new LoadSettings(Optional.empty(), false);
  }
}
