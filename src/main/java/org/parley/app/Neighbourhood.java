package org.parley.app;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.parley.graph.Iris;
import org.parley.vocabulary.Pl;

/**
 * Which articles rules have to see together: those that tell of one event, or of numbered events of
 * one series.
 */
final class Neighbourhood {

  private final Quads quads;
  private final Iris iris;

  Neighbourhood(Quads quads, Iris iris) {
    this.quads = quads;
    this.iris = iris;
  }

  /**
   * Adds the article and all that have to be seen with it, however far.
   *
   * @param articles gets the statements of each
   * @param done gets each of them; what is in there already is left out
   */
  void collect(IRI article, Map<IRI, List<Statement>> articles, Set<IRI> done) {
    Deque<IRI> todo = new ArrayDeque<>(List.of(article));
    Set<Value> series = new HashSet<>();
    while (!todo.isEmpty()) {
      IRI graph = todo.pop();
      List<Statement> statements = quads.graph(graph);
      articles.put(graph, statements);
      Stream<IRI> ofSameSeries = seriesIn(statements).filter(series::add).flatMap(this::telling);
      Stream.concat(ofSameEvents(statements), ofSameSeries).filter(done::add).forEach(todo::push);
    }
  }

  /** The articles with a numbered event of a series that this article's graph tells of. */
  Set<IRI> ofSameSeries(Collection<Statement> article) {
    return seriesIn(article).distinct().flatMap(this::telling).collect(Collectors.toSet());
  }

  private Stream<IRI> ofSameEvents(Collection<Statement> article) {
    return article.stream()
        .filter(s -> s.getPredicate().equals(Pl.EVENT))
        .flatMap(s -> naming(s.getObject()).stream());
  }

  private Stream<Value> seriesIn(Collection<Statement> article) {
    return article.stream()
        .filter(s -> s.getPredicate().equals(Pl.EVENT))
        .flatMap(s -> find(Optional.of(s.getSubject()), Pl.SERIES, Optional.empty()))
        .map(Statement::getObject);
  }

  private Stream<IRI> telling(Value series) {
    return find(Optional.empty(), Pl.SERIES, Optional.of(series))
        .flatMap(s -> find(Optional.of(s.getSubject()), Pl.EVENT, Optional.empty()))
        .map(s -> (IRI) s.getContext());
  }

  private Stream<Statement> find(Optional<Value> subject, IRI property, Optional<Value> object) {
    return quads.find(subject, Optional.of(property), object).stream();
  }

  /** The articles that name a thing in any statement. */
  Set<IRI> naming(Value thing) {
    Set<IRI> graphs = new LinkedHashSet<>();
    quads
        .find(Optional.empty(), Optional.empty(), Optional.of(thing))
        .forEach(s -> graphs.add((IRI) s.getContext()));
    graphs.removeIf(graph -> !iris.isArticleGraph(graph));
    return graphs;
  }
}
