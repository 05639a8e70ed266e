package org.parley.turtle;

import java.util.Comparator;
import java.util.List;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/**
 * The order in which a person reads statements: by graph, by subject, first what it is and its
 * name.
 */
final class Order {

  private static final List<Value> FIRST =
      List.of(RDF.TYPE, RDFS.LABEL, SKOS.PREF_LABEL, SKOS.ALT_LABEL, DCTERMS.TITLE);

  static final Comparator<Value> VALUES =
      Comparator.comparingInt(Order::sort)
          .thenComparingInt(value -> value.isBNode() ? value.stringValue().length() : 0)
          .thenComparing(Value::stringValue)
          .thenComparing(Order::detail);

  static final Comparator<Statement> STATEMENTS =
      Comparator.comparing(Statement::getContext, Comparator.nullsFirst(VALUES))
          .thenComparing(Statement::getSubject, VALUES)
          .thenComparing(
              Statement::getPredicate,
              Comparator.<Value>comparingInt(Order::importance).thenComparing(VALUES))
          .thenComparing(Statement::getObject, VALUES);

  private Order() {}

  private static int importance(Value predicate) {
    int place = FIRST.indexOf(predicate);
    return place < 0 ? FIRST.size() : place;
  }

  private static int sort(Value value) {
    return value.isIRI() ? 0 : value.isBNode() ? 1 : 2;
  }

  private static String detail(Value value) {
    return value instanceof Literal literal
        ? literal.getLanguage().orElse("") + " " + literal.getDatatype().stringValue()
        : "";
  }
}
