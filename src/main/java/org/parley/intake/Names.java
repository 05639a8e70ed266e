package org.parley.intake;

import java.util.Arrays;
import java.util.List;

/** The names of one actor in a cell: {@code Russia | Russian delegation}, the usual one first. */
final class Names {

  private Names() {}

  static List<String> of(String cell) {
    return Arrays.stream(cell.split("\\|", -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
