package org.parley.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;
import org.parley.correct.Correction;
import org.parley.correct.Decision;
import org.parley.graph.Iris;
import org.parley.resource.ResourceFolder;
import org.parley.store.Question;
import org.parley.store.Store;
import org.parley.vocabulary.Pl;

/**
 * Who may be whom: one article has a surname alone, others have persons of that surname. The two
 * are never taken for one; they are tied as possibly the same, until a person decides. All of it
 * follows from who is in the dataset, so the order of loading does not show.
 */
final class PersonDoubts {

  private final Store store;
  private final Iris iris;
  private final Question persons;

  PersonDoubts(Store store, DatasetInfo info) {
    this.store = store;
    this.iris = info.iris();
    this.persons =
        Question.of(ResourceFolder.text("org/parley/app/persons.rq"))
            .prefixes(info.prefixes().namespaces());
  }

  /** Brings the doubts up to date; pairs that were decided are none. */
  void settle(List<Correction> decided) {
    Set<Statement> wanted = wanted();
    wanted.removeIf(doubt -> isDecided(doubt, decided));
    Set<Statement> held = held();
    Set<Statement> added = new LinkedHashSet<>(wanted);
    added.removeAll(held);
    held.removeAll(wanted);
    if (!added.isEmpty() || !held.isEmpty()) {
      store.replace(Map.of(), added, held);
    }
  }

  private Set<Statement> wanted() {
    Set<Value> unknown = new HashSet<>();
    List<IRI> named = new ArrayList<>();
    for (List<Optional<Value>> row : store.select(persons).rows()) {
      named.add((IRI) row.get(0).orElseThrow());
      if (!Values.literal(true).equals(row.get(1).orElseThrow())) {
        unknown.add(row.get(0).orElseThrow());
      }
    }
    Set<Statement> doubts = new LinkedHashSet<>();
    named.forEach(
        person ->
            surnames(person).stream()
                .filter(unknown::contains)
                .forEach(bare -> doubts.add(doubt(bare, person))));
    return doubts;
  }

  /** Whoever would have the last words of this one's name, one after the other, as theirs. */
  private static List<IRI> surnames(IRI person) {
    String iri = person.stringValue();
    int key = iri.lastIndexOf('/') + 1;
    List<IRI> surnames = new ArrayList<>();
    for (int at = iri.indexOf('-', key); at >= 0; at = iri.indexOf('-', at + 1)) {
      surnames.add(Values.iri(iri.substring(0, key) + iri.substring(at + 1)));
    }
    return surnames;
  }

  private Statement doubt(IRI bare, IRI person) {
    return Statements.statement(bare, Pl.POSSIBLY_SAME, person, iris.graph("identity"));
  }

  private Set<Statement> held() {
    Set<Statement> held =
        new LinkedHashSet<>(
            store.statements(Optional.empty(), Optional.of(Pl.POSSIBLY_SAME), Optional.empty()));
    held.removeIf(
        doubt ->
            !iris.graph("identity").equals(doubt.getContext())
                || iris.isEvent((IRI) doubt.getSubject()));
    return held;
  }

  private static boolean isDecided(Statement doubt, List<Correction> decided) {
    return decided.stream()
        .map(Correction::decision)
        .filter(Decision.NotSame.class::isInstance)
        .map(Decision.NotSame.class::cast)
        .anyMatch(
            not ->
                Set.of(not.thing(), not.other())
                    .equals(Set.of(doubt.getSubject(), doubt.getObject())));
  }
}
