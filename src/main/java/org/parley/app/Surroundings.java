package org.parley.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.parley.graph.Iris;
import org.parley.vocabulary.Pl;
import org.parley.vocabulary.Vocabulary;

/**
 * What rules and shapes see around some articles: the words of the ontology, what other graphs say
 * of the things that these articles name, and which offices those hold.
 */
final class Surroundings {

  private final Iris iris;
  private final Vocabulary vocabulary;
  private final Set<IRI> offices;

  Surroundings(Iris iris, Vocabulary vocabulary) {
    this.iris = iris;
    this.vocabulary = vocabulary;
    this.offices =
        vocabulary.statements().stream()
            .filter(s -> s.getPredicate().equals(Pl.SIDE_OF))
            .map(s -> (IRI) s.getObject())
            .collect(Collectors.toSet());
  }

  /**
   * The graphs of these articles with all that belongs beside them.
   *
   * @param things that are to be described
   */
  Map<IRI, Collection<Statement>> of(
      Map<IRI, List<Statement>> articles, Set<Value> things, Quads quads) {
    Map<IRI, Collection<Statement>> graphs = new LinkedHashMap<>(articles);
    graphs.put(iris.graph("ontology"), vocabulary.statements());
    graphs.put(iris.graph("elsewhere"), elsewhere(things, articles.keySet(), quads));
    return graphs;
  }

  /** Whatever the statements are of or refer to in the dataset. */
  Set<Value> things(Collection<Statement> statements) {
    Set<Value> things = new HashSet<>();
    for (Statement statement : statements) {
      things.add(statement.getSubject());
      if (statement.getObject() instanceof IRI iri && iris.isData(iri)) {
        things.add(iri);
      }
    }
    return things;
  }

  private List<Statement> elsewhere(Set<Value> things, Set<IRI> articles, Quads quads) {
    List<Statement> found = new ArrayList<>();
    for (Value thing : things) {
      found.addAll(about(thing, articles, quads));
      for (IRI office : offices) {
        quads
            .find(Optional.empty(), Optional.of(office), Optional.of(thing))
            .forEach(s -> found.addAll(about(s.getSubject(), articles, quads)));
      }
    }
    return found;
  }

  private List<Statement> about(Value thing, Set<IRI> articles, Quads quads) {
    return quads.find(Optional.of(thing), Optional.empty(), Optional.empty()).stream()
        .filter(s -> !iris.graph("derived").equals(s.getContext()))
        .filter(s -> !articles.contains((IRI) s.getContext()))
        .toList();
  }
}
