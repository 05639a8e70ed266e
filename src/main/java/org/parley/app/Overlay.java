package org.parley.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Statements;

/** The dataset as it will be after something is written, seen before it is. */
final class Overlay implements Quads {

  private final Quads under;
  private final Writing writing;
  private final Map<Value, List<Statement>> bySubject = new HashMap<>();
  private final Map<Value, List<Statement>> byObject = new HashMap<>();

  Overlay(Quads under, Writing writing) {
    this.under = under;
    this.writing = writing;
    writing.graphs().forEach((graph, statements) -> statements.forEach(s -> index(in(graph, s))));
    writing.added().forEach(this::index);
  }

  private static Statement in(IRI graph, Statement s) {
    return Statements.statement(s.getSubject(), s.getPredicate(), s.getObject(), graph);
  }

  private void index(Statement s) {
    bySubject.computeIfAbsent(s.getSubject(), any -> new ArrayList<>()).add(s);
    byObject.computeIfAbsent(s.getObject(), any -> new ArrayList<>()).add(s);
  }

  @Override
  public List<Statement> graph(IRI name) {
    List<Statement> written = writing.graphs().get(name);
    return written == null ? under.graph(name) : written;
  }

  @Override
  public List<Statement> find(
      Optional<Value> subject, Optional<IRI> predicate, Optional<Value> object) {
    List<Statement> found = new ArrayList<>();
    under.find(subject, predicate, object).stream()
        .filter(s -> !writing.graphs().containsKey((IRI) s.getContext()))
        .filter(s -> !writing.removed().contains(s) && !writing.added().contains(s))
        .forEach(found::add);
    candidates(subject, object).stream()
        .filter(s -> subject.isEmpty() || subject.get().equals(s.getSubject()))
        .filter(s -> predicate.isEmpty() || predicate.get().equals(s.getPredicate()))
        .filter(s -> object.isEmpty() || object.get().equals(s.getObject()))
        .forEach(found::add);
    return found;
  }

  private List<Statement> candidates(Optional<Value> subject, Optional<Value> object) {
    if (subject.isPresent()) {
      return bySubject.getOrDefault(subject.get(), List.of());
    }
    return object.isPresent()
        ? byObject.getOrDefault(object.get(), List.of())
        : bySubject.values().stream().flatMap(List::stream).toList();
  }
}
