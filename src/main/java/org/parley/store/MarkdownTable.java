package org.parley.store;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.Value;
import org.parley.turtle.Namespaces;

/** A table to paste into a report. What the cells hold is text and never becomes markup. */
final class MarkdownTable {

  private static final String MARKUP = "\\`*_[]<>|&";

  private final Namespaces namespaces;

  MarkdownTable(Namespaces namespaces) {
    this.namespaces = namespaces;
  }

  void write(Answer.Table table, Writer out) throws IOException {
    out.write(line(table.columns().stream().map(MarkdownTable::plain).toList()));
    out.write(line(table.columns().stream().map(column -> "---").toList()));
    for (List<Optional<Value>> row : table.rows()) {
      out.write(line(row.stream().map(cell -> cell.map(this::cell).orElse("")).toList()));
    }
  }

  private String cell(Value value) {
    return plain(
        value.isIRI()
            ? namespaces.shorten(value.stringValue()).orElse(value.stringValue())
            : value.stringValue());
  }

  private static String plain(String text) {
    return text.codePoints()
        .mapToObj(
            c -> {
              String character = Character.toString(c);
              if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                return " ";
              }
              return MARKUP.contains(character) ? "\\" + character : character;
            })
        .collect(Collectors.joining());
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
