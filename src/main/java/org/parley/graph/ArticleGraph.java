package org.parley.graph;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

/** The statements of one named graph while they are gathered; sorted, each once. */
final class ArticleGraph {

  private static final Comparator<Statement> ORDER =
      Comparator.<Statement, String>comparing(statement -> statement.getSubject().stringValue())
          .thenComparing(statement -> statement.getPredicate().stringValue())
          .thenComparing(statement -> statement.getObject().toString());

  private final IRI name;
  private final TreeSet<Statement> statements = new TreeSet<>(ORDER);

  ArticleGraph(IRI name) {
    this.name = name;
  }

  void add(IRI subject, IRI property, Value object) {
    statements.add(Statements.statement(subject, property, object, name));
  }

  void add(IRI subject, IRI property, String text) {
    add(subject, property, Values.literal(text));
  }

  /** Labels are English, as the articles are. */
  void label(IRI subject, String label) {
    english(subject, RDFS.LABEL, label);
  }

  void english(IRI subject, IRI property, String text) {
    add(subject, property, Values.literal(text, "en"));
  }

  List<Statement> statements() {
    return List.copyOf(statements);
  }
}
