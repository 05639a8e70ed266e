package org.parley.store;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.rdf4j.model.Value;
import org.parley.turtle.Namespaces;

/** A table for a person at a terminal: aligned columns, one line a row. */
final class TextTable {

  private static final String GAP = "  ";

  private final Namespaces namespaces;

  TextTable(Namespaces namespaces) {
    this.namespaces = namespaces;
  }

  void write(Answer.Table table, Writer out) throws IOException {
    List<List<String>> rows = table.rows().stream().map(this::cells).toList();
    List<Integer> widths =
        IntStream.range(0, table.columns().size())
            .mapToObj(i -> width(table.columns().get(i), rows, i))
            .toList();
    out.write(line(table.columns(), widths));
    out.write(line(widths.stream().map("-"::repeat).toList(), widths));
    for (List<String> row : rows) {
      out.write(line(row, widths));
    }
  }

  private List<String> cells(List<Optional<Value>> row) {
    return row.stream().map(cell -> cell.map(this::cell).orElse("")).toList();
  }

  private String cell(Value value) {
    if (value.isIRI()) {
      return visible(namespaces.shorten(value.stringValue()).orElse(value.stringValue()));
    }
    return value.isBNode() ? "_:" + value.stringValue() : visible(value.stringValue());
  }

  /**
   * Without what a terminal would obey: text comes from articles, and an escape sequence or a
   * change of direction in it would rewrite what stands around it.
   */
  private static String visible(String text) {
    StringBuilder visible = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isWhitespace(c)) {
                visible.append(' ');
              } else if (Character.isISOControl(c) || steersDirection(c)) {
                visible.append(String.format("\\u%04X", c));
              } else {
                visible.appendCodePoint(c);
              }
            });
    return visible.toString();
  }

  private static boolean steersDirection(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  private static int width(String column, List<List<String>> rows, int index) {
    return Math.max(
        width(column), rows.stream().mapToInt(row -> width(row.get(index))).max().orElse(0));
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String line(List<String> cells, List<Integer> widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      line.append(i == 0 ? "" : GAP).append(cells.get(i));
      line.append(" ".repeat(widths.get(i) - width(cells.get(i))));
    }
    return line.toString().stripTrailing() + "\n";
  }
}
