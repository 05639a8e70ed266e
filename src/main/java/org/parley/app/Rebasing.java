package org.parley.app;

import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;

/**
 * Moves things from one base IRI to another: authority data and RDF that others share name theirs
 * below a base which need not be that of the dataset.
 */
record Rebasing(String from, String to) {

  List<Statement> of(List<Statement> statements) {
    return from.equals(to) ? statements : statements.stream().map(this::of).toList();
  }

  /** The statement without a graph. */
  Statement of(Statement statement) {
    return Statements.statement(
        (Resource) of(statement.getSubject()),
        statement.getPredicate(),
        of(statement.getObject()),
        null);
  }

  Value of(Value value) {
    return value instanceof IRI iri && iri.stringValue().startsWith(from)
        ? Values.iri(to + iri.stringValue().substring(from.length()))
        : value;
  }
}
