package org.parley.app;

import java.nio.file.Path;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/**
 * What went wrong with one article, as a value. Even a fault of ours in one text must not lose the
 * other texts of a run; it is told as what it is.
 */
final class Mishap {

  private Mishap() {}

  static Fault in(Path file, RuntimeException thrown) {
    if (thrown instanceof Fault fault) {
      return fault;
    }
    return Fault.of(ExitCode.INTERNAL, "internal error: " + thrown)
        .at(file)
        .advise("please report it with this article; PARLEY_DEBUG=1 adds the details")
        .causedBy(thrown);
  }
}
