package org.parley.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.parley.graph.Iris;
import org.parley.store.Question;
import org.parley.store.ShapesViolation;
import org.parley.store.Store;

/**
 * Holds what is about to be written against shapes and invariants as it will stand in the dataset:
 * with what other articles say of the same events and with what follows from all of them. Looked at
 * is what is about to change, beside the articles that it bears on, and not the dataset.
 */
final class Foresight {

  private final Quads stored;
  private final Iris iris;
  private final Surroundings surroundings;
  private final ShapesCheck shapes;
  private final List<Question> rules;

  Foresight(Store store, DatasetInfo info, House house, List<Question> rules) {
    this.stored = Quads.of(store);
    this.iris = info.iris();
    this.surroundings = new Surroundings(iris, house.vocabulary());
    this.shapes = new ShapesCheck(house, info.base());
    this.rules = rules;
  }

  /** What will not be as it must be, and is so now; the worst first. */
  List<ShapesViolation> broken(Writing writing) {
    Set<IRI> articles =
        writing.graphs().keySet().stream().filter(iris::isArticleGraph).collect(Collectors.toSet());
    Set<Value> focus = new HashSet<>();
    writing.graphs().values().forEach(graph -> graph.forEach(s -> focus.add(s.getSubject())));
    List<ShapesViolation> broken =
        new ArrayList<>(violations(new Overlay(stored, writing), articles, focus));
    if (!broken.isEmpty()) {
      broken.removeAll(violations(stored, articles, focus));
    }
    return broken;
  }

  private List<ShapesViolation> violations(Quads quads, Set<IRI> articles, Set<Value> focus) {
    Neighbourhood neighbourhood = new Neighbourhood(quads, iris);
    Map<IRI, List<Statement>> part = new LinkedHashMap<>();
    Set<IRI> done = new HashSet<>(articles);
    articles.forEach(article -> neighbourhood.collect(article, part, done));
    Set<Value> things = new HashSet<>();
    part.values().forEach(graph -> things.addAll(surroundings.things(graph)));
    Map<IRI, Collection<Statement>> graphs = surroundings.of(part, things, quads);
    graphs.put(iris.graph("authority"), shapes.authority().statements(things));
    graphs.put(iris.graph("derived"), Store.infer(rules, graphs));
    return shapes.violations(graphs, focus);
  }
}
