package org.parley.correct;

import java.util.Map;
import java.util.Optional;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/**
 * A correction as a person wrote it down: words and names, of which nobody has looked yet whether
 * the dataset knows them.
 *
 * @param place the file and line, or the node of the file
 */
public record Draft(String place, Map<String, String> cells) {

  public Draft {
    cells = Map.copyOf(cells);
  }

  /** What stands under a column of the sheet; empty if nothing does. */
  public Optional<String> cell(String column) {
    return Optional.ofNullable(cells.get(column)).filter(text -> !text.isBlank());
  }

  /** What must stand there for this decision. */
  public String required(String column) {
    return cell(column).orElseThrow(() -> fault("a correction lacks '" + column + "'"));
  }

  /** A complaint about this correction. */
  public Fault fault(String what) {
    return Fault.of(ExitCode.BAD_INPUT, what).at(place);
  }
}
