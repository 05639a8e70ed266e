package org.parley.export;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.parley.store.StoreView;

/**
 * What a reader needs to understand one thing: every statement that it is in, the whole of each of
 * its parts and of theirs, and of all other things beside it what they are and are called.
 */
final class Neighbourhood {

  private static final List<IRI> NAMES =
      List.of(RDF.TYPE, RDFS.LABEL, SKOS.PREF_LABEL, DCTERMS.TITLE);

  private final StoreView store;
  private final List<IRI> parts;
  private final int most;
  private final Set<Statement> collected = new LinkedHashSet<>();
  private final Set<Value> whole = new HashSet<>();

  /**
   * What is around a thing.
   *
   * @param most how many statements may have the thing as their object; where there are more, a
   *     note says how many are left out
   */
  Neighbourhood(StoreView store, List<IRI> parts, int most) {
    this.store = store;
    this.parts = parts;
    this.most = most;
  }

  List<Statement> of(IRI thing) {
    collected.addAll(about(thing));
    collectReferences(thing);
    whole.add(thing);
    collectParts();
    neighbours().forEach(this::collectNames);
    return List.copyOf(collected);
  }

  /** The same ones each time, whatever the order of the store. */
  private void collectReferences(IRI thing) {
    List<Statement> references =
        store.statements(Optional.empty(), Optional.empty(), Optional.of(thing));
    if (references.size() <= most) {
      collected.addAll(references);
      return;
    }
    references.stream()
        .sorted(Comparator.comparing(Statement::toString))
        .limit(most)
        .forEach(collected::add);
    collected.add(note(thing, references.size() - most));
  }

  private static Statement note(IRI thing, int leftOut) {
    String text =
        "Not whole: %d more statements that refer to this are left out here; ask for them by SPARQL."
            .formatted(leftOut);
    return Statements.statement(thing, SKOS.EDITORIAL_NOTE, Values.literal(text, "en"), null);
  }

  private void collectParts() {
    Deque<Value> todo = new ArrayDeque<>(neighbours());
    while (!todo.isEmpty()) {
      Value neighbour = todo.pop();
      if (!whole.contains(neighbour) && isPart(neighbour)) {
        whole.add(neighbour);
        for (Statement statement : about(neighbour)) {
          collected.add(statement);
          todo.push(statement.getObject());
        }
      }
    }
  }

  private void collectNames(Value neighbour) {
    NAMES.forEach(
        name ->
            collected.addAll(
                store.statements(Optional.of(neighbour), Optional.of(name), Optional.empty())));
  }

  private boolean isPart(Value value) {
    return value.isResource()
        && store.statements(Optional.of(value), Optional.of(RDF.TYPE), Optional.empty()).stream()
            .anyMatch(type -> parts.contains(type.getObject()));
  }

  /** The things in the collected statements that are not there whole; classes are no things. */
  private Set<Value> neighbours() {
    Set<Value> neighbours = new LinkedHashSet<>();
    for (Statement statement : collected) {
      neighbours.add(statement.getSubject());
      if (statement.getObject().isResource() && !statement.getPredicate().equals(RDF.TYPE)) {
        neighbours.add(statement.getObject());
      }
    }
    neighbours.removeAll(whole);
    return neighbours;
  }

  private List<Statement> about(Value thing) {
    return store.statements(Optional.of(thing), Optional.empty(), Optional.empty());
  }
}
