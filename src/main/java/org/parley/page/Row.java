package org.parley.page;

import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;

/** A row of an answer, its cells by name. */
final class Row {

  private final List<String> columns;
  private final List<Optional<Value>> cells;

  Row(List<String> columns, List<Optional<Value>> cells) {
    this.columns = columns;
    this.cells = cells;
  }

  Optional<Value> cell(String column) {
    int at = columns.indexOf(column);
    return at < 0 ? Optional.empty() : cells.get(at);
  }

  boolean has(String column) {
    return cell(column).isPresent();
  }

  /** The cell as text; nothing if it is empty. */
  String text(String column) {
    return cell(column).map(Value::stringValue).orElse("");
  }

  Optional<IRI> iri(String column) {
    return cell(column).filter(IRI.class::isInstance).map(IRI.class::cast);
  }

  int number(String column) {
    return Integer.parseInt(text(column));
  }
}
