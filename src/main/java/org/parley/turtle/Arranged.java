package org.parley.turtle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** Statements made ready to be written: each once, blank nodes relabelled, sorted. */
final class Arranged {

  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private Arranged() {}

  static List<Statement> of(Collection<Statement> statements, boolean keepGraphs) {
    Set<Statement> distinct = new LinkedHashSet<>();
    for (Statement statement : statements) {
      distinct.add(keepGraphs ? statement : withoutGraph(statement));
    }
    List<Statement> arranged = new ArrayList<>(relabelled(distinct));
    arranged.sort(Order.STATEMENTS);
    return arranged;
  }

  private static Statement withoutGraph(Statement s) {
    return s.getContext() == null
        ? s
        : VALUES.createStatement(s.getSubject(), s.getPredicate(), s.getObject());
  }

  private static Collection<Statement> relabelled(Set<Statement> statements) {
    Map<BNode, Integer> labels = BlankLabels.of(statements);
    if (labels.isEmpty()) {
      return statements;
    }
    return statements.stream().map(statement -> relabelled(statement, labels)).toList();
  }

  private static Statement relabelled(Statement s, Map<BNode, Integer> labels) {
    Resource subject = (Resource) relabelled(s.getSubject(), labels);
    IRI predicate = s.getPredicate();
    Value object = relabelled(s.getObject(), labels);
    return s.getContext() == null
        ? VALUES.createStatement(subject, predicate, object)
        : VALUES.createStatement(
            subject, predicate, object, (Resource) relabelled(s.getContext(), labels));
  }

  private static Value relabelled(Value value, Map<BNode, Integer> labels) {
    return value instanceof BNode node ? VALUES.createBNode("b" + labels.get(node)) : value;
  }
}
