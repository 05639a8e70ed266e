package org.parley.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/** One line of a table, which knows where it stands. */
public final class Row {

  /** Stands between the values of a cell that has several. */
  private static final String SEPARATOR = ";";

  private final String place;
  private final Map<String, String> cells;

  Row(String place, Map<String, String> cells) {
    this.place = place;
    this.cells = Map.copyOf(cells);
  }

  /** The cell of a column; empty if the column is not there or the cell is blank. */
  public Optional<String> cell(String column) {
    return Optional.ofNullable(cells.get(column)).filter(text -> !text.isBlank());
  }

  /** The cell of a column that each row must fill. */
  public String required(String column) {
    return cell(column).orElseThrow(() -> fault(column, "is empty"));
  }

  /** The values of a cell, which stand between semicolons. */
  public List<String> values(String column) {
    return cell(column).stream()
        .flatMap(text -> Arrays.stream(text.split(SEPARATOR, -1)))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** A complaint about one cell. */
  public Fault fault(String column, String what) {
    return Fault.of(ExitCode.BAD_INPUT, "column '" + column + "' " + what).at(place);
  }

  /** The file and line, for complaints. */
  public String place() {
    return place;
  }
}
