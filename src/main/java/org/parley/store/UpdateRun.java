package org.parley.store;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.store.bound.Allowance;

/**
 * One look at what an update would change, inside a read transaction: a write that has to be given
 * up would make TDB2's next one unsafe.
 */
final class UpdateRun {

  private final ParsedUpdate update;
  private final Allowance allowance;
  private final Set<Quad> added = new LinkedHashSet<>();
  private final Set<Quad> removed = new LinkedHashSet<>();

  UpdateRun(ParsedUpdate update, Allowance allowance) {
    this.update = update;
    this.allowance = allowance;
  }

  Proposal on(DatasetGraph dataset) {
    for (ParsedUpdate.Operation operation : update.operations()) {
      List<Map<String, Node>> rows = rows(operation, dataset);
      rows.forEach(row -> quads(operation.out(), row).forEach(quad -> remove(quad, dataset)));
      rows.forEach(row -> quads(operation.in(), row).forEach(quad -> add(quad, dataset)));
    }
    return new Proposal(statements(added), statements(removed));
  }

  /** Data without a condition are a template for one row without values. */
  private List<Map<String, Node>> rows(ParsedUpdate.Operation operation, DatasetGraph dataset) {
    if (operation.where().isEmpty()) {
      return List.of(Map.of());
    }
    ParsedQuestion question = new ParsedQuestion(operation.where().get(), BindingFactory.empty());
    Answer.Table table = (Answer.Table) new QueryRun(question, allowance).on(dataset);
    return table.rows().stream().map(row -> named(table.columns(), row)).toList();
  }

  private static Map<String, Node> named(List<String> columns, List<Optional<Value>> row) {
    Map<String, Node> named = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      String column = columns.get(i);
      row.get(i).ifPresent(value -> named.put(column, Terms.node(value)));
    }
    return named;
  }

  /** The quads of templates; blank nodes in them are new ones for each row. */
  private static List<Quad> quads(List<Quad> templates, Map<String, Node> row) {
    Map<Node, Node> blank = new HashMap<>();
    return templates.stream().flatMap(quad -> quad(quad, row, blank).stream()).toList();
  }

  /** Empty if a variable has no value, or one that cannot stand there. */
  private static Optional<Quad> quad(Quad template, Map<String, Node> row, Map<Node, Node> blank) {
    Node graph = term(template.getGraph(), row, blank);
    Node subject = term(template.getSubject(), row, blank);
    Node predicate = term(template.getPredicate(), row, blank);
    Node object = term(template.getObject(), row, blank);
    boolean whole = graph.isURI() && predicate.isURI() && object.isConcrete();
    return whole && (subject.isURI() || subject.isBlank())
        ? Optional.of(Quad.create(graph, Terms.stored(Triple.create(subject, predicate, object))))
        : Optional.empty();
  }

  private static Node term(Node node, Map<String, Node> row, Map<Node, Node> blank) {
    if (node.isBlank()) {
      return blank.computeIfAbsent(node, n -> NodeFactory.createBlankNode());
    }
    return node.isVariable() ? row.getOrDefault(node.getName(), node) : node;
  }

  private void remove(Quad quad, DatasetGraph dataset) {
    added.remove(quad);
    if (dataset.contains(quad)) {
      removed.add(quad);
    }
    requireFew();
  }

  private void add(Quad quad, DatasetGraph dataset) {
    removed.remove(quad);
    if (!dataset.contains(quad)) {
      added.add(quad);
    }
    requireFew();
  }

  private void requireFew() {
    if (added.size() + removed.size() > allowance.rows()) {
      throw Fault.of(
          ExitCode.LIMIT, "the update changes more than " + allowance.rows() + " statements");
    }
  }

  private static Set<Statement> statements(Set<Quad> quads) {
    Set<Statement> statements = new LinkedHashSet<>();
    quads.forEach(quad -> statements.add(Terms.statement(quad)));
    return statements;
  }
}
