package org.parley.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.fault.Nearest;
import org.parley.graph.Iris;
import org.parley.intake.SharedGraph;
import org.parley.store.ShapesValidation;
import org.parley.store.ShapesViolation;
import org.parley.turtle.GraphFormat;
import org.parley.turtle.GraphReader;
import org.parley.vocabulary.Pl;
import org.parley.vocabulary.PlClass;
import org.parley.vocabulary.Prefixes;
import org.parley.vocabulary.QueryFolder;

/**
 * RDF files in our vocabulary: each is read whole and held against the ontology, its shapes and the
 * invariants before a dataset hears of it.
 */
final class DataGraphs {

  private final House house;
  private AuthorityData authority;

  DataGraphs(House house) {
    this.house = house;
  }

  /** Whether a file is RDF; JSON-LD is how articles are published and taken for one. */
  static boolean isOne(Path file) {
    return GraphFormat.findByFile(file).filter(format -> format != GraphFormat.JSONLD).isPresent();
  }

  /** The articles' graphs of a file. */
  List<Source.Graph> read(Path file) {
    List<Statement> statements = GraphReader.read(file);
    requireKnownWords(statements, file);
    SharedGraph shared = new SharedGraph(statements, file.toString());
    Rebasing rebasing = new Rebasing(shared.base(), DatasetInfo.DEFAULT_BASE);
    Map<String, List<Statement>> byArticle = new HashMap<>();
    shared.byArticle().forEach((id, graph) -> byArticle.put(id, said(rebasing.of(graph))));
    requireShapes(byArticle, file);
    return byArticle.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(each -> new Source.Graph(file, each.getKey(), each.getValue()))
        .toList();
  }

  private void requireKnownWords(List<Statement> statements, Path file) {
    Set<String> known = new HashSet<>();
    house.vocabulary().statements().forEach(s -> known.add(s.getSubject().stringValue()));
    Stream<IRI> words =
        statements.stream()
            .flatMap(
                s ->
                    s.getPredicate().equals(RDF.TYPE) && s.getObject() instanceof IRI type
                        ? Stream.of(type)
                        : Stream.of(s.getPredicate()));
    words
        .filter(word -> word.getNamespace().equals(Pl.NAMESPACE))
        .filter(word -> !known.contains(word.stringValue()))
        .findFirst()
        .ifPresent(
            word -> {
              throw unknown(word, known, file);
            });
  }

  private static Fault unknown(IRI word, Set<String> known, Path file) {
    List<String> names =
        known.stream()
            .filter(iri -> iri.startsWith(Pl.NAMESPACE))
            .map(iri -> iri.substring(Pl.NAMESPACE.length()))
            .toList();
    Fault fault =
        Fault.of(ExitCode.BAD_INPUT, "the ontology has no pl:" + word.getLocalName()).at(file);
    return Nearest.hint(word.getLocalName(), names).map(fault::advise).orElse(fault);
  }

  /** Without what a format that merges graphs brings along: authority data and derived facts. */
  private List<Statement> said(List<Statement> graph) {
    Set<Value> derived = derivedWords();
    Set<Value> classified =
        graph.stream()
            .filter(s -> s.getPredicate().equals(RDF.TYPE) && !derived.contains(s.getObject()))
            .map(Statement::getSubject)
            .collect(Collectors.toSet());
    return graph.stream()
        .filter(s -> !derived.contains(s.getPredicate()))
        // Of somebody unnamed no more is known than that he acts: the article says that itself.
        .filter(s -> !derived.contains(s.getObject()) || !classified.contains(s.getSubject()))
        .filter(s -> authority().about(s.getSubject()).stream().noneMatch(s::equals))
        .toList();
  }

  private Set<Value> derivedWords() {
    Set<Value> words = new HashSet<>(Set.of(PlClass.EVENT, PlClass.ACTOR));
    house.vocabulary().statements().stream()
        .filter(s -> s.getPredicate().equals(Pl.DERIVED))
        .forEach(s -> words.add(s.getSubject()));
    return words;
  }

  /** Read when the first file needs it. */
  private AuthorityData authority() {
    if (authority == null) {
      authority = new AuthorityData(DatasetInfo.DEFAULT_BASE);
    }
    return authority;
  }

  private void requireShapes(Map<String, List<Statement>> byArticle, Path file) {
    Iris iris = new Iris(DatasetInfo.DEFAULT_BASE);
    Map<IRI, List<Statement>> graphs = new HashMap<>();
    Set<Value> named = new HashSet<>();
    byArticle.forEach(
        (id, statements) -> {
          graphs.put(iris.articleGraph(id), statements);
          statements.forEach(statement -> named.add(statement.getObject()));
        });
    graphs.put(iris.graph("ontology"), house.vocabulary().statements());
    graphs.put(iris.graph("authority"), authority().statements(named));
    List<ShapesViolation> violations = new ArrayList<>();
    for (ShapesViolation found : validation().validate(graphs)) {
      if (found.severity() == ShapesViolation.Severity.VIOLATION) {
        violations.add(found);
      }
    }
    if (!violations.isEmpty()) {
      throw violated(violations, file);
    }
  }

  private ShapesValidation validation() {
    return new ShapesValidation(
        house.vocabulary().source(),
        QueryFolder.invariants().all(),
        Prefixes.read(DatasetInfo.DEFAULT_BASE).namespaces());
  }

  private static Fault violated(List<ShapesViolation> violations, Path file) {
    ShapesViolation first = violations.get(0);
    String more = violations.size() == 1 ? "" : " (and %d more)".formatted(violations.size() - 1);
    String path = first.path().map(property -> ", " + property).orElse("");
    return Fault.of(
            ExitCode.BAD_INPUT,
            "not as it must be: <%s>%s: %s%s".formatted(first.focus(), path, first.message(), more))
        .at(file);
  }
}
