package org.parley.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.path.Path;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.parley.vocabulary.NamedQuery;

/**
 * Whether a dataset is as the ontology wants it: shapes, which see the union of all graphs, and
 * invariants, which see what stands in which graph.
 */
public final class ShapesValidation {

  private final Shapes shapes;
  private final List<NamedQuery> invariants;
  private final Map<String, String> prefixes;

  /**
   * A validation that serves many datasets.
   *
   * @param ontology the statements of the ontology's files, the shapes among them
   * @param invariants SELECT queries, each row of which is a violation: its first column names the
   *     focus, the query's description what must be
   * @param prefixes for the invariants
   */
  public ShapesValidation(
      Collection<Statement> ontology, List<NamedQuery> invariants, Map<String, String> prefixes) {
    this.shapes = Shapes.parse(graph(ontology));
    this.invariants = List.copyOf(invariants);
    this.prefixes = Map.copyOf(prefixes);
  }

  /** All violations, the worst first. */
  public List<ShapesViolation> validate(Store store) {
    List<ShapesViolation> found = new ArrayList<>(store.read(this::ofShapes));
    invariants.forEach(invariant -> found.addAll(ofInvariant(store, invariant)));
    return found.stream().distinct().sorted().toList();
  }

  /** All violations of graphs that are in no store yet, the worst first. */
  public List<ShapesViolation> validate(Map<IRI, ? extends Collection<Statement>> graphs) {
    return validate(graphs, any -> true);
  }

  /**
   * The violations of some of the things in graphs that are in no store yet, the worst first. The
   * others are only looked at where these refer to them.
   */
  public List<ShapesViolation> validate(
      Map<IRI, ? extends Collection<Statement>> graphs, Set<Value> focus) {
    Set<Node> nodes = focus.stream().map(Terms::node).collect(Collectors.toSet());
    return validate(graphs, nodes::contains);
  }

  private List<ShapesViolation> validate(
      Map<IRI, ? extends Collection<Statement>> graphs, Predicate<Node> focus) {
    DatasetGraph dataset = DatasetGraphFactory.createGeneral();
    graphs.forEach(
        (name, statements) ->
            statements.forEach(
                statement -> {
                  Triple triple = Terms.stored(statement);
                  dataset.getDefaultGraph().add(triple);
                  dataset.add(Quad.create(Terms.node(name), triple));
                }));
    List<ShapesViolation> found = new ArrayList<>(report(dataset.getDefaultGraph(), focus));
    for (NamedQuery invariant : invariants) {
      Question question = Question.of(invariant.text()).prefixes(prefixes);
      QueryRun run = new QueryRun(ParsedQuestion.of(question), question.allowance());
      rows(invariant, (Answer.Table) run.on(dataset)).stream()
          .filter(violation -> focus.test(NodeFactory.createURI(violation.focus())))
          .forEach(found::add);
    }
    return found.stream().distinct().sorted().toList();
  }

  private List<ShapesViolation> ofShapes(DatasetGraph dataset) {
    return report(dataset.getUnionGraph(), any -> true);
  }

  private List<ShapesViolation> report(Graph graph, Predicate<Node> focus) {
    ValidationContext context = ValidationContext.create(shapes, graph);
    for (Shape shape : shapes.getTargetShapes()) {
      VLib.focusNodes(graph, shape).stream()
          .filter(focus)
          .forEach(node -> VLib.validateShape(context, graph, shape, node));
    }
    return context.generateReport().getEntries().stream().map(ShapesValidation::violation).toList();
  }

  private List<ShapesViolation> ofInvariant(Store store, NamedQuery invariant) {
    Question question = Question.of(invariant.text()).prefixes(prefixes);
    return rows(invariant, store.select(question));
  }

  private static List<ShapesViolation> rows(NamedQuery invariant, Answer.Table table) {
    return table.rows().stream()
        .map(row -> row.get(0).map(Value::stringValue).orElse(""))
        .map(
            focus ->
                new ShapesViolation(
                    focus,
                    Optional.empty(),
                    invariant.description(),
                    ShapesViolation.Severity.VIOLATION))
        .toList();
  }

  private static ShapesViolation violation(ReportEntry entry) {
    return new ShapesViolation(
        text(entry.focusNode()),
        Optional.ofNullable(entry.resultPath()).map(Path::toString),
        entry.message(),
        severity(entry.severity().level()));
  }

  private static ShapesViolation.Severity severity(Node level) {
    return switch (level.getLocalName()) {
      case "Warning" -> ShapesViolation.Severity.WARNING;
      case "Info" -> ShapesViolation.Severity.INFO;
      default -> ShapesViolation.Severity.VIOLATION;
    };
  }

  private static String text(Node node) {
    return node.isURI() ? node.getURI() : node.toString();
  }

  private static Graph graph(Collection<Statement> statements) {
    Graph graph = GraphFactory.createDefaultGraph();
    statements.forEach(
        s ->
            graph.add(
                Terms.node(s.getSubject()),
                Terms.node(s.getPredicate()),
                Terms.node(s.getObject())));
    return graph;
  }
}
