package org.parley.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Statements;

/**
 * Gives the events of one article's graph other IRIs, all at once. No two events of an article are
 * one, so that it can be taken back.
 */
record Renaming(Map<IRI, IRI> names) {

  List<Statement> of(Collection<Statement> graph) {
    return graph.stream().map(this::of).toList();
  }

  private Statement of(Statement statement) {
    return Statements.statement(
        (Resource) of(statement.getSubject()),
        statement.getPredicate(),
        of(statement.getObject()),
        statement.getContext());
  }

  private Value of(Value value) {
    return value instanceof IRI iri && names.containsKey(iri) ? names.get(iri) : value;
  }
}
