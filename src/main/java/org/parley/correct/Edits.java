package org.parley.correct;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.parley.vocabulary.Vocabulary;

/**
 * Makes the graph of an article what it must be after all corrections. A function of the article as
 * it was told: so they hold again on every load, and one can be taken back while others stay.
 */
public final class Edits {

  private final Vocabulary vocabulary;
  private final List<Correction> corrections;
  private final OneName oneName;

  /**
   * These corrections, in this order.
   *
   * @param isEvent tells events and reports, whose identity is decided elsewhere, from other things
   */
  public Edits(Vocabulary vocabulary, List<Correction> corrections, Predicate<IRI> isEvent) {
    this.vocabulary = vocabulary;
    this.corrections = List.copyOf(corrections);
    this.oneName = new OneName(corrections, isEvent);
  }

  /** The graph of an article after the corrections, its statements without a context. */
  public List<Statement> of(Collection<Statement> told) {
    Set<Statement> graph = new LinkedHashSet<>();
    told.forEach(s -> graph.add(plain(s.getSubject(), s.getPredicate(), s.getObject())));
    for (Correction correction : corrections) {
      edit(new ArticleEdit(graph, vocabulary), correction.decision());
    }
    Collection<Statement> renamed = oneName.isEmpty() ? graph : renamed(graph);
    return List.copyOf(renamed);
  }

  private static void edit(ArticleEdit graph, Decision decision) {
    if (decision instanceof Decision.Role role) {
      graph.events(role.reports()).forEach(event -> graph.moveRole(event, role));
    } else if (decision instanceof Decision.Retype type) {
      graph.events(type.reports()).forEach(event -> graph.retype(event, type.kind()));
    } else if (decision instanceof Decision.Retract retract) {
      graph.retract(retract);
    } else if (decision instanceof Decision.NotSame not) {
      graph.keepApart(not);
    }
  }

  private Set<Statement> renamed(Collection<Statement> graph) {
    Set<Statement> renamed = new LinkedHashSet<>();
    for (Statement s : graph) {
      Value subject = oneName.of(s.getSubject());
      IRI property =
          !subject.equals(s.getSubject()) && s.getPredicate().equals(RDFS.LABEL)
              ? SKOS.ALT_LABEL
              : s.getPredicate();
      renamed.add(plain((Resource) subject, property, oneName.of(s.getObject())));
    }
    return renamed;
  }

  private static Statement plain(Resource subject, IRI property, Value object) {
    return Statements.statement(subject, property, object, null);
  }
}
