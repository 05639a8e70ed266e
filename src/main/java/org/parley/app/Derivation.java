package org.parley.app;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Statements;
import org.parley.graph.Iris;
import org.parley.store.Question;
import org.parley.store.Store;
import org.parley.vocabulary.Pl;
import org.parley.vocabulary.QueryFolder;
import org.parley.vocabulary.Vocabulary;

/**
 * Keeps the graph of what follows from the articles. It can be thrown away and made again; but
 * after a change only the articles that it bears on are looked at: those that share an event or a
 * series of rounds with a changed one, and so on. What rules take from elsewhere is what is said of
 * the actors that these articles name, and which offices they hold.
 */
final class Derivation {

  /** So many articles are derived from at once: each time the ontology is read along. */
  private static final int AT_ONCE = 300;

  private final Store store;
  private final Iris iris;
  private final List<Question> rules;
  private final Surroundings surroundings;
  private final Neighbourhood neighbourhood;
  private final Map<IRI, Set<Value>> changed = new LinkedHashMap<>();
  private final Set<IRI> beside = new LinkedHashSet<>();

  Derivation(Store store, DatasetInfo info, Vocabulary vocabulary) {
    this.store = store;
    this.iris = info.iris();
    this.surroundings = new Surroundings(iris, vocabulary);
    this.neighbourhood = new Neighbourhood(Quads.of(store), iris);
    this.rules =
        QueryFolder.derivations().all().stream()
            .map(rule -> Question.of(rule.text()).prefixes(info.prefixes().namespaces()))
            .toList();
  }

  /** The rules, in their order. */
  List<Question> rules() {
    return rules;
  }

  IRI graph() {
    return iris.graph("derived");
  }

  /** That these articles are about to become other than they are stored. */
  void change(Set<IRI> graphs) {
    graphs.stream()
        .filter(graph -> iris.isArticleGraph(graph) && !changed.containsKey(graph))
        .forEach(
            graph -> {
              List<Statement> before = store.graph(graph);
              changed.put(graph, surroundings.things(before));
              beside.addAll(neighbourhood.ofSameSeries(before));
            });
  }

  /**
   * Throws away what was derived, and derives everything anew.
   *
   * @param described what authority data describes
   */
  void runWhole(Set<Value> described) {
    store.remove(graph());
    store.names().stream()
        .filter(iris::isArticleGraph)
        .forEach(article -> changed.putIfAbsent(article, Set.of()));
    run(described);
  }

  /**
   * Brings up to date what the changes since the last run bear on.
   *
   * @param described of which things authority data may say something else than before
   */
  void run(Set<Value> described) {
    Set<Value> others = new HashSet<>(described);
    Deque<IRI> todo = new ArrayDeque<>(changed.keySet());
    todo.addAll(beside);
    Set<IRI> done = new HashSet<>();
    while (!todo.isEmpty()) {
      Map<IRI, List<Statement>> part = new LinkedHashMap<>();
      while (!todo.isEmpty() && part.size() < AT_ONCE) {
        IRI next = todo.pop();
        if (done.add(next)) {
          neighbourhood.collect(next, part, done);
        }
      }
      Set<Value> things = new HashSet<>(others);
      others.clear();
      part.forEach(
          (graph, statements) -> {
            things.addAll(surroundings.things(statements));
            things.addAll(changed.getOrDefault(graph, Set.of()));
          });
      for (Value actor : update(part, things)) {
        neighbourhood.naming(actor).stream()
            .filter(graph -> !done.contains(graph))
            .forEach(todo::add);
      }
    }
    changed.clear();
    beside.clear();
  }

  /**
   * Replaces what is derived of these subjects.
   *
   * @return the actors whose sides have changed, on which other articles depend
   */
  private Set<Value> update(Map<IRI, List<Statement>> part, Set<Value> subjects) {
    Map<IRI, Collection<Statement>> graphs = surroundings.of(part, subjects, Quads.of(store));
    Set<Statement> wanted = new LinkedHashSet<>();
    for (Statement found : Store.infer(rules, graphs)) {
      if (!isSaid(found)) {
        wanted.add(inGraph(found));
        subjects.add(found.getSubject());
      }
    }
    Set<Statement> held = held(subjects);
    Set<Statement> added = new LinkedHashSet<>(wanted);
    added.removeAll(held);
    Set<Statement> removed = new LinkedHashSet<>(held);
    removed.removeAll(wanted);
    removed.addAll(orphans(removed, wanted));
    store.replace(Map.of(), added, removed);
    Set<Value> moved = new LinkedHashSet<>();
    for (Set<Statement> changes : List.of(added, removed)) {
      changes.stream()
          .filter(s -> s.getPredicate().equals(Pl.REPRESENTS))
          .forEach(s -> moved.add(s.getSubject()));
    }
    return moved;
  }

  private boolean isSaid(Statement found) {
    return statements(found).stream().anyMatch(s -> !graph().equals(s.getContext()));
  }

  private List<Statement> statements(Statement s) {
    return store.statements(
        Optional.of(s.getSubject()), Optional.of(s.getPredicate()), Optional.of(s.getObject()));
  }

  private Set<Statement> held(Collection<Value> subjects) {
    Set<Statement> held = new LinkedHashSet<>();
    for (Value subject : subjects) {
      store.statements(Optional.of(subject), Optional.empty(), Optional.empty()).stream()
          .filter(s -> graph().equals(s.getContext()))
          .forEach(held::add);
    }
    return held;
  }

  /** What is derived of a process or an item that nothing belongs to any more. */
  private Set<Statement> orphans(Set<Statement> removed, Set<Statement> wanted) {
    Set<Statement> orphans = new LinkedHashSet<>();
    for (Statement gone : removed) {
      if (gone.getPredicate().equals(Pl.PROCESS) || gone.getPredicate().equals(Pl.STEP_OF)) {
        Value group = gone.getObject();
        boolean used =
            wanted.stream().anyMatch(s -> s.getObject().equals(group))
                || store
                    .statements(
                        Optional.empty(), Optional.of(gone.getPredicate()), Optional.of(group))
                    .stream()
                    .anyMatch(s -> !removed.contains(s));
        if (!used) {
          orphans.addAll(held(List.of(group)));
        }
      }
    }
    return orphans;
  }

  private Statement inGraph(Statement s) {
    return Statements.statement(s.getSubject(), s.getPredicate(), s.getObject(), graph());
  }
}
