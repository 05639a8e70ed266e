package org.parley.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parley.page.view.Group;
import org.parley.page.view.Happening;

/** Events from rows, in which one event has as many rows as it has sentences and roles. */
final class Happenings {

  private final Sheet sheet;

  Happenings(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Events by their kinds, each once a role, in the order of the rows. */
  List<Group> byKind(List<Row> rows) {
    SortedMap<String, List<Happening>> kinds = new TreeMap<>();
    for (Row row : firsts(rows)) {
      kinds.computeIfAbsent(row.text("kindName"), kind -> new ArrayList<>()).add(of(row));
    }
    return kinds.entrySet().stream()
        .map(kind -> new Group(kind.getKey(), kind.getValue()))
        .toList();
  }

  private static List<Row> firsts(List<Row> rows) {
    Map<List<String>, Row> firsts = new LinkedHashMap<>();
    rows.forEach(row -> firsts.putIfAbsent(List.of(row.text("event"), row.text("role")), row));
    return List.copyOf(firsts.values());
  }

  /** The event of a row, with the sentence of the row if it has one. */
  Happening of(Row row) {
    return new Happening(
        sheet.link(row, "event", "eventName"),
        row.text("kindName"),
        sheet.status(row),
        row.text("date"),
        row.text("role"),
        row.has("article") ? Optional.of(sheet.sentence(row)) : Optional.empty());
  }
}
