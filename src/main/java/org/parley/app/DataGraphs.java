package org.parley.app;

import java.nio.file.Path;
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
import org.parley.turtle.GraphFormat;
import org.parley.turtle.GraphReader;
import org.parley.vocabulary.Pl;
import org.parley.vocabulary.PlClass;

/**
 * RDF files in our vocabulary: each is read whole and held against the ontology, its shapes and the
 * invariants before a dataset hears of it.
 */
final class DataGraphs {

  private final House house;
  private final ShapesCheck shapes;

  DataGraphs(House house) {
    this.house = house;
    this.shapes = new ShapesCheck(house, DatasetInfo.DEFAULT_BASE);
  }

  /** Whether a file is RDF; JSON-LD is how articles are published and taken for one. */
  static boolean isOne(Path file) {
    return GraphFormat.all()
        .findByFile(file)
        .filter(format -> format != GraphFormat.JSONLD)
        .isPresent();
  }

  /** The articles' graphs of a file. */
  List<Source.Graph> read(Path file) {
    List<Statement> statements = GraphReader.read(file);
    requireKnownWords(statements, file);
    SharedGraph shared = new SharedGraph(statements, file.toString());
    Rebasing rebasing = new Rebasing(shared.base(), DatasetInfo.DEFAULT_BASE);
    Map<String, List<Statement>> byArticle = new HashMap<>();
    shared.byArticle().forEach((id, graph) -> byArticle.put(id, said(rebasing.of(graph))));
    Map<IRI, List<Statement>> graphs = new HashMap<>();
    byArticle.forEach(
        (id, graph) -> graphs.put(new Iris(DatasetInfo.DEFAULT_BASE).articleGraph(id), graph));
    shapes.require(graphs, file);
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
        .filter(s -> shapes.authority().about(s.getSubject()).stream().noneMatch(s::equals))
        .toList();
  }

  private Set<Value> derivedWords() {
    Set<Value> words = new HashSet<>(Set.of(PlClass.EVENT, PlClass.ACTOR));
    house.vocabulary().statements().stream()
        .filter(s -> s.getPredicate().equals(Pl.DERIVED))
        .forEach(s -> words.add(s.getSubject()));
    return words;
  }
}
