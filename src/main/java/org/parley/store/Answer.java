package org.parley.store;

import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;

/** What a query gives: a table, a yes or no, or a graph. */
public sealed interface Answer {

  /**
   * The answer of a SELECT.
   *
   * @param columns the names of the variables
   * @param rows one value a column, empty where the variable has none
   */
  record Table(List<String> columns, List<List<Optional<Value>>> rows) implements Answer {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    /** The rows as texts, without datatypes and languages; empty where a variable has no value. */
    public List<List<String>> texts() {
      return rows.stream().map(row -> row.stream().map(Table::text).toList()).toList();
    }

    private static String text(Optional<Value> cell) {
      return cell.map(Value::stringValue).orElse("");
    }

    /** The value in a row, counted from 0. */
    public Optional<Value> value(int row, String column) {
      return rows.get(row).get(columns.indexOf(column));
    }
  }

  /** The answer of an ASK. */
  record Truth(boolean holds) implements Answer {}

  /** The answer of a CONSTRUCT or DESCRIBE. */
  record Graph(List<Statement> statements) implements Answer {
    public Graph {
      statements = List.copyOf(statements);
    }
  }
}
