package org.parley.export.tool;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.store.Answer;

/**
 * What stands under which column for which thing. Queries give it value by value: one row for all
 * that is known would multiply each place with each article.
 */
final class Cards {

  /** Of many sentences the first is enough to find the others. */
  private static final Set<String> FIRST_ONLY = Set.of("Quote");

  private static final String BETWEEN = "; ";

  private final Map<String, Map<String, Set<String>>> byThing = new LinkedHashMap<>();

  private Cards() {}

  /** From tables of three columns: the thing, the column and a value of it, in their order. */
  static Cards of(Answer.Table... tables) {
    Cards cards = new Cards();
    for (Answer.Table table : tables) {
      table.texts().forEach(cards::add);
    }
    return cards;
  }

  private void add(List<String> row) {
    byThing
        .computeIfAbsent(row.get(0), thing -> new LinkedHashMap<>())
        .computeIfAbsent(row.get(1), column -> new LinkedHashSet<>())
        .add(row.get(2));
  }

  /** The things that have something in this column, in order of time; without a date, last. */
  List<String> having(String column) {
    return byThing.keySet().stream()
        .filter(thing -> !cell(thing, column).isEmpty())
        .sorted(Comparator.comparing(this::start).thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private String start(String thing) {
    String start = cell(thing, "Start");
    return start.isEmpty() ? "9" : start;
  }

  /** Several values with semicolons between them; empty if there is none. */
  String cell(String thing, String column) {
    Set<String> values = byThing.getOrDefault(thing, Map.of()).getOrDefault(column, Set.of());
    return FIRST_ONLY.contains(column)
        ? values.stream().findFirst().orElse("")
        : String.join(BETWEEN, values);
  }
}
