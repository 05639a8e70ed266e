package org.parley.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.page.view.Group;
import org.parley.page.view.Happening;

/** Events from rows, in which one event has as many rows as it has names, sentences and roles. */
final class Happenings {

  private final Sheet sheet;

  Happenings(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Events by their kinds, each once with all its roles, in the order of the rows. */
  List<Group> byKind(List<Row> rows) {
    SortedMap<String, List<Happening>> kinds = new TreeMap<>();
    for (Happening event : each(rows)) {
      kinds.computeIfAbsent(event.kind(), kind -> new ArrayList<>()).add(event);
    }
    return kinds.entrySet().stream()
        .map(kind -> new Group(kind.getKey(), kind.getValue()))
        .toList();
  }

  /** Each event once for each status, with all its roles, in the order of the rows. */
  List<Happening> each(List<Row> rows) {
    return byEvent(rows).stream().map(same -> of(same.get(0), roles(same))).toList();
  }

  private static Collection<List<Row>> byEvent(List<Row> rows) {
    Map<List<String>, List<Row>> events = new LinkedHashMap<>();
    for (Row row : rows) {
      events
          .computeIfAbsent(
              List.of(row.text("event"), row.text("status")), event -> new ArrayList<>())
          .add(row);
    }
    return events.values();
  }

  private static String roles(List<Row> rows) {
    return rows.stream().map(row -> row.text("role")).distinct().collect(Collectors.joining(", "));
  }

  /** The event of a row, with the sentence of the row if it has one. */
  Happening of(Row row) {
    return of(row, row.text("role"));
  }

  private Happening of(Row row, String roles) {
    return new Happening(
        sheet.link(row, "event", "eventName"),
        row.text("kindName"),
        sheet.status(row),
        row.text("date"),
        roles,
        row.has("article") ? Optional.of(sheet.sentence(row)) : Optional.empty());
  }
}
