package org.parley.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/** Everything that is wrong with the ontology, told together: nobody mends one line at a time. */
final class Complaints {

  private final List<String> lines = new ArrayList<>();

  void add(String line) {
    lines.add(line);
  }

  /** Ends the reading if there was any complaint. */
  void end() {
    if (!lines.isEmpty()) {
      throw Fault.of(ExitCode.BAD_INPUT, "the ontology has mistakes: " + lines.size())
          .at("ontology")
          .show(String.join("\n", lines));
    }
  }
}
