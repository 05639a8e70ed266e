package org.parley.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.parley.page.view.Link;
import org.parley.page.view.Results;
import org.parley.page.view.WorldMap;
import org.parley.store.Answer;

/** Answers as tables, as bars where there are numbers, and as a map where there are places. */
final class Tabulator {

  private static final int MOST_ROWS = 500;
  private static final int MOST_BARS = 30;
  private static final int FULL = 1000;
  private static final String LAT = "lat";
  private static final String LONG = "long";
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  private final Sheet sheet;

  Tabulator(Sheet sheet) {
    this.sheet = sheet;
  }

  Results results(Answer answer) {
    if (answer instanceof Answer.Table table) {
      return of(table);
    }
    if (answer instanceof Answer.Graph graph) {
      return of(
          new Answer.Table(
              List.of("subject", "predicate", "object"),
              graph.statements().stream().map(Tabulator::row).toList()));
    }
    String word = ((Answer.Truth) answer).holds() ? "Yes" : "No";
    return new Results(List.of(), List.of(), 0, List.of(), Optional.empty(), Optional.of(word));
  }

  private static List<Optional<Value>> row(Statement statement) {
    return List.of(
        Optional.of(statement.getSubject()),
        Optional.of(statement.getPredicate()),
        Optional.of(statement.getObject()));
  }

  private Results of(Answer.Table table) {
    List<Row> rows =
        table.rows().stream()
            .limit(MOST_ROWS)
            .map(cells -> new Row(table.columns(), cells))
            .toList();
    return new Results(
        table.columns(),
        rows.stream().map(row -> cells(row, table.columns())).toList(),
        table.rows().size(),
        bars(rows, table.columns()),
        map(rows, table.columns()),
        Optional.empty());
  }

  private List<Link> cells(Row row, List<String> columns) {
    return columns.stream().map(column -> cell(row, column)).toList();
  }

  private Link cell(Row row, String column) {
    Optional<String> page = row.iri(column).flatMap(sheet.addresses()::thing);
    String text = row.text(column);
    String shown =
        text.startsWith(sheet.desk().base())
            ? text.substring(sheet.desk().base().length())
            : shortened(row, column);
    return new Link(shown, page.orElse(""));
  }

  /** A word of the vocabulary or of another one that everybody knows by its prefix. */
  private String shortened(Row row, String column) {
    Optional<IRI> iri = row.iri(column);
    return iri.flatMap(
            known ->
                sheet.desk().dataset().info().prefixes().namespaces().entrySet().stream()
                    .filter(e -> known.getNamespace().equals(e.getValue()))
                    .map(e -> e.getKey() + ":" + known.getLocalName())
                    .findFirst())
        .orElse(row.text(column));
  }

  private List<Results.Bar> bars(List<Row> rows, List<String> columns) {
    Optional<String> number = number(rows, columns);
    Optional<String> label = label(rows, columns, number);
    if (number.isEmpty() || label.isEmpty()) {
      return List.of();
    }
    List<Row> first = rows.stream().limit(MOST_BARS).toList();
    double most = first.stream().mapToDouble(r -> value(r, number.get())).max().orElse(1);
    return first.stream()
        .map(
            r ->
                bar(
                    cell(r, label.get()).text(),
                    r.text(number.get()),
                    value(r, number.get()),
                    most))
        .toList();
  }

  /** The first column of numbers; where something lies is no amount. */
  private static Optional<String> number(List<Row> rows, List<String> columns) {
    return columns.stream()
        .filter(c -> !c.equals(LAT) && !c.equals(LONG))
        .filter(c -> !rows.isEmpty() && rows.stream().allMatch(r -> isNumber(r.text(c))))
        .findFirst();
  }

  /** The first column that tells what a row is about, in words rather than as an IRI. */
  private static Optional<String> label(
      List<Row> rows, List<String> columns, Optional<String> number) {
    List<String> others =
        columns.stream()
            .filter(c -> !c.equals(LAT) && !c.equals(LONG))
            .filter(c -> !number.equals(Optional.of(c)))
            .toList();
    return others.stream()
        .filter(c -> rows.stream().allMatch(r -> r.has(c) && r.iri(c).isEmpty()))
        .findFirst()
        .or(() -> others.stream().findFirst());
  }

  private static Results.Bar bar(String label, String written, double value, double most) {
    return new Results.Bar(
        label, written, most <= 0 ? 0 : (int) (FULL * Math.max(0, value) / most));
  }

  private static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  private static double value(Row row, String column) {
    return Double.parseDouble(row.text(column));
  }

  /**
   * Rows with {@code lat} and {@code long} are places, whatever else they have; the larger the
   * first number beside these, the larger the spot.
   */
  private Optional<WorldMap> map(List<Row> rows, List<String> columns) {
    if (!columns.contains(LAT) || !columns.contains(LONG)) {
      return Optional.empty();
    }
    List<Row> placed =
        rows.stream().filter(row -> isNumber(row.text(LAT)) && isNumber(row.text(LONG))).toList();
    Optional<String> number = number(placed, columns);
    List<Cartographer.Site> sites =
        placed.stream()
            .map(
                row ->
                    new Cartographer.Site(
                        spot(row, columns, label(placed, columns, number)),
                        row,
                        number.map(n -> Math.max(1, (long) value(row, n))).orElse(1L)))
            .toList();
    return Optional.of(new Cartographer(sheet.addresses()).map(sites));
  }

  /** The words of a row's place, which lead where its first column leads. */
  private Link spot(Row row, List<String> columns, Optional<String> label) {
    Link first = cell(row, columns.get(0));
    return new Link(label.map(c -> cell(row, c).text()).orElse(first.text()), first.href());
  }
}
