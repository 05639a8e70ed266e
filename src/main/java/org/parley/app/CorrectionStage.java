package org.parley.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;
import org.parley.correct.Correction;
import org.parley.correct.CorrectionGraph;
import org.parley.correct.Decision;
import org.parley.correct.Edits;
import org.parley.graph.Iris;
import org.parley.identity.Decisions;
import org.parley.store.Store;
import org.parley.turtle.GraphFormat;
import org.parley.turtle.GraphReader;
import org.parley.turtle.GraphWriter;
import org.parley.turtle.Namespaces;
import org.parley.vocabulary.Pl;
import org.parley.vocabulary.Vocabulary;

/**
 * The stage between what an article tells and what is one with others: what persons have decided is
 * done to its graph. What that took out and put in is written down, so that it can be undone
 * without the article.
 */
final class CorrectionStage {

  /** The graphs after correction, and the statements that say how they were before. */
  record Corrected(
      Map<IRI, List<Statement>> graphs, Set<Statement> added, Set<Statement> removed) {}

  private final Store store;
  private final Iris iris;
  private final Vocabulary vocabulary;
  private final CorrectionGraph form;
  private List<Correction> corrections;

  CorrectionStage(Store store, DatasetInfo info, Vocabulary vocabulary) {
    this.store = store;
    this.iris = info.iris();
    this.vocabulary = vocabulary;
    this.form = new CorrectionGraph(info.base());
    this.corrections = form.read(store.graph(graph()));
  }

  /** The graph of the decisions themselves. */
  IRI graph() {
    return iris.graph("corrections");
  }

  /** The decisions that hold, in the order in which they were made. */
  List<Correction> all() {
    return corrections;
  }

  /** From now on these hold; their graph is theirs to write who calls. */
  List<Statement> become(List<Correction> wanted) {
    corrections = List.copyOf(wanted);
    return corrections.stream().flatMap(one -> form.write(one).stream()).toList();
  }

  /** What is decided of events and reports, by the reports after which events are named. */
  Decisions decisions() {
    Set<Decisions.Pair> same = new HashSet<>();
    Set<Decisions.Pair> different = new HashSet<>();
    for (Correction correction : corrections) {
      if (correction.decision() instanceof Decision.Same one && iris.isEvent(one.thing())) {
        same.add(pair(one.thing(), one.other()));
      } else if (correction.decision() instanceof Decision.NotSame not
          && iris.isEvent(not.thing())) {
        different.add(pair(not.thing(), not.other()));
      }
    }
    return new Decisions(same, different);
  }

  private Decisions.Pair pair(IRI one, IRI other) {
    return new Decisions.Pair(iris.reportOf(one), iris.reportOf(other));
  }

  /** What becomes of these graphs; those of articles as each of them tells it. */
  Corrected of(Map<IRI, List<Statement>> graphs) {
    Edits edits = new Edits(vocabulary, corrections, iris::isEvent);
    Map<IRI, List<Statement>> after = new LinkedHashMap<>(graphs);
    Set<Statement> added = new LinkedHashSet<>();
    Set<Statement> removed = new LinkedHashSet<>();
    for (Map.Entry<IRI, List<Statement>> each : graphs.entrySet()) {
      if (iris.isArticleGraph(each.getKey())) {
        removed.addAll(noted(each.getKey()));
        if (!corrections.isEmpty()) {
          List<Statement> corrected = edits.of(each.getValue());
          after.put(each.getKey(), corrected);
          added.addAll(difference(each.getKey(), each.getValue(), corrected));
        }
      }
    }
    Set<Statement> gone = new LinkedHashSet<>(removed);
    gone.removeAll(added);
    return new Corrected(after, added, gone);
  }

  /** An article as it told its events before it was corrected. */
  List<Statement> told(IRI article, Collection<Statement> corrected) {
    Set<Statement> told = plain(corrected);
    noted(article, Pl.PUT_IN).forEach(told::remove);
    told.addAll(noted(article, Pl.TOOK_OUT));
    return List.copyOf(told);
  }

  /**
   * What persons have added, of the events by their names of now.
   *
   * @param articles graphs that are about to be written
   */
  List<Statement> added(Map<IRI, List<Statement>> articles) {
    return corrections.stream()
        .map(Correction::decision)
        .filter(Decision.Add.class::isInstance)
        .map(Decision.Add.class::cast)
        .flatMap(add -> new Addition(add).statements(now(add, articles)).stream())
        .toList();
  }

  private IRI now(Decision.Add add, Map<IRI, List<Statement>> articles) {
    return add.reports().stream()
        .sorted((a, b) -> a.stringValue().compareTo(b.stringValue()))
        .flatMap(report -> event(report, articles).stream())
        .findFirst()
        .orElse(add.thing());
  }

  private Optional<IRI> event(IRI report, Map<IRI, List<Statement>> articles) {
    return articles.values().stream()
        .flatMap(List::stream)
        .filter(s -> s.getSubject().equals(report) && s.getPredicate().equals(Pl.EVENT))
        .findFirst()
        .or(
            () ->
                store
                    .statements(Optional.of(report), Optional.of(Pl.EVENT), Optional.empty())
                    .stream()
                    .findFirst())
        .map(s -> (IRI) s.getObject());
  }

  private Set<Statement> difference(IRI article, List<Statement> told, List<Statement> corrected) {
    Set<Statement> out = plain(told);
    corrected.forEach(out::remove);
    Set<Statement> in = new LinkedHashSet<>(corrected);
    plain(told).forEach(in::remove);
    Set<Statement> notes = new LinkedHashSet<>();
    note(article, Pl.TOOK_OUT, out).ifPresent(notes::add);
    note(article, Pl.PUT_IN, in).ifPresent(notes::add);
    return notes;
  }

  private Optional<Statement> note(IRI article, IRI property, Set<Statement> statements) {
    if (statements.isEmpty()) {
      return Optional.empty();
    }
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    new GraphWriter(Namespaces.of(Map.of())).write(statements, GraphFormat.NTRIPLES, text);
    return Optional.of(
        Statements.statement(
            article, property, Values.literal(text.toString(StandardCharsets.UTF_8)), notes()));
  }

  private IRI notes() {
    return iris.graph("corrected");
  }

  private Set<Statement> noted(IRI article) {
    Set<Statement> noted = new LinkedHashSet<>();
    for (IRI property : List.of(Pl.TOOK_OUT, Pl.PUT_IN)) {
      noted.addAll(store.statements(Optional.of(article), Optional.of(property), Optional.empty()));
    }
    return noted;
  }

  private List<Statement> noted(IRI article, IRI property) {
    return noted(article).stream()
        .filter(s -> s.getPredicate().equals(property))
        .map(s -> s.getObject().stringValue().getBytes(StandardCharsets.UTF_8))
        .flatMap(
            text ->
                GraphReader.read(
                    new ByteArrayInputStream(text), GraphFormat.NTRIPLES, article.stringValue())
                    .stream())
        .toList();
  }

  private static Set<Statement> plain(Collection<Statement> statements) {
    return statements.stream()
        .map(s -> Statements.statement(s.getSubject(), s.getPredicate(), s.getObject(), null))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
