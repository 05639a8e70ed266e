package org.parley.app;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Statements;
import org.parley.graph.Iris;
import org.parley.store.Store;

/**
 * What the authority data says of the things that a dataset's articles name, and of what those lie
 * in. Parley knows thousands of cities; a dataset on talks in one of them shall not be made of the
 * others. Only what changed articles name or named is looked at.
 */
final class AuthorityGraph {

  private final Store store;
  private final DatasetInfo info;
  private final Iris iris;
  private final Set<IRI> changed = new HashSet<>();
  private final Set<Value> named = new HashSet<>();
  private Optional<CompletableFuture<AuthorityData>> data = Optional.empty();

  AuthorityGraph(Store store, DatasetInfo info) {
    this.store = store;
    this.info = info;
    this.iris = info.iris();
  }

  /** Reads the authority files beside other work, for they will be needed. */
  void prepare() {
    if (data.isEmpty()) {
      data = Optional.of(CompletableFuture.supplyAsync(() -> new AuthorityData(info.base())));
    }
  }

  private AuthorityData data() {
    prepare();
    return data.orElseThrow().join();
  }

  /** That these graphs are about to become other than they are stored. */
  void change(Set<IRI> graphs) {
    for (IRI graph : graphs) {
      if (isNaming(graph) && changed.add(graph)) {
        name(graph);
      }
    }
  }

  private void name(IRI graph) {
    store.graph(graph).stream()
        .map(Statement::getObject)
        .filter(value -> value instanceof IRI iri && iris.isData(iri))
        .forEach(named::add);
  }

  /** Articles name things, and so do persons who add to what articles say. */
  private boolean isNaming(IRI graph) {
    return iris.isArticleGraph(graph) || graph.equals(iris.graph("added"));
  }

  /**
   * Makes the graph anew from all that is named.
   *
   * @return the things that it describes
   */
  Set<Value> runWhole() {
    store.remove(iris.graph("authority"));
    store.names().stream().filter(this::isNaming).forEach(changed::add);
    return run();
  }

  /**
   * Brings the graph up to date with what the changed graphs say now.
   *
   * @return the things that it describes now or did before, as far as that may have changed
   */
  Set<Value> run() {
    AuthorityData data = data();
    changed.forEach(this::name);
    Set<Value> concerned = data.reached(named);
    Set<IRI> things = concerned.stream().map(IRI.class::cast).collect(Collectors.toSet());
    Set<Value> kept = new HashSet<>(store.namedIn(things, this::isNaming));
    things.stream()
        .filter(thing -> !kept.contains(thing))
        .filter(thing -> isReferredTo(thing, concerned))
        .toList()
        .forEach(kept::add);
    Set<Statement> wanted = new LinkedHashSet<>();
    data.statements(kept).forEach(s -> wanted.add(here(s)));
    Set<Statement> gone = new LinkedHashSet<>();
    concerned.forEach(thing -> data.about(thing).forEach(s -> gone.add(here(s))));
    gone.removeAll(wanted);
    store.replace(Map.of(), wanted, gone);
    changed.clear();
    named.clear();
    return concerned;
  }

  /** Whether authority data that stays refers to what no article names. */
  private boolean isReferredTo(IRI thing, Set<Value> concerned) {
    return store.statements(Optional.empty(), Optional.empty(), Optional.of(thing)).stream()
        .anyMatch(
            s ->
                s.getContext().equals(iris.graph("authority"))
                    && !concerned.contains(s.getSubject()));
  }

  private Statement here(Statement s) {
    return Statements.statement(
        s.getSubject(), s.getPredicate(), s.getObject(), iris.graph("authority"));
  }
}
