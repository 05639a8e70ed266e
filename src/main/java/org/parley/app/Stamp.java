package org.parley.app;

import org.parley.coding.Coding;

/**
 * What an article's graph was made from: the checksum of its files and who coded it. While both are
 * the same, so is the graph.
 */
record Stamp(String sha256, String coder) {

  /** The coding with its coder written down. */
  Coding on(Coding coding) {
    return new Coding(
        coding.article(), coding.published(), coder, coding.events(), coding.assessments());
  }
}
