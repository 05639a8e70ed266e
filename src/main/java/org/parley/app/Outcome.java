package org.parley.app;

import java.nio.file.Path;
import org.parley.fault.Fault;

/** What became of one article file. A failure is a value: the others go on. */
public sealed interface Outcome {

  Path file();

  /** The word that the summary counts it under. */
  String word();

  /** How many events were stored for it in this run. */
  default int events() {
    return 0;
  }

  /** How many sentences were passed over because they are too long to be analysed. */
  default int unread() {
    return 0;
  }

  /** How many statements were written for it in this run. */
  default int statements() {
    return 0;
  }

  /** It is in the dataset for the first time. */
  record Added(Path file, int events, int statements, int unread) implements Outcome {
    @Override
    public String word() {
      return "added";
    }
  }

  /** The file, its sidecar or the rules differ from what was loaded; its graph is replaced. */
  record Changed(Path file, int events, int statements, int unread) implements Outcome {
    @Override
    public String word() {
      return "changed";
    }
  }

  /** The dataset holds just this already; it was not read again. */
  record Unchanged(Path file) implements Outcome {
    @Override
    public String word() {
      return "unchanged";
    }
  }

  /** It cannot be loaded, and why. */
  record Failed(Path file, Fault fault) implements Outcome {
    @Override
    public String word() {
      return "failed";
    }
  }
}
