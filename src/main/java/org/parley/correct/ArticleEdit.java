package org.parley.correct;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.parley.vocabulary.Kind;
import org.parley.vocabulary.Pl;
import org.parley.vocabulary.PlClass;
import org.parley.vocabulary.Role;
import org.parley.vocabulary.Vocabulary;
import org.parley.vocabulary.WouldHave;

/** The statements of one article while they are corrected. */
final class ArticleEdit {

  private static final Set<IRI> OF_DATE =
      Set.of(Pl.DATE, Pl.EARLIEST, Pl.LATEST, Pl.MONTH_DAY_FROM, Pl.MONTH_DAY_TO);

  private final Set<Statement> graph;
  private final Vocabulary vocabulary;

  ArticleEdit(Set<Statement> graph, Vocabulary vocabulary) {
    this.graph = graph;
    this.vocabulary = vocabulary;
  }

  /** The events of this article of which these reports tell. */
  List<Value> events(Set<IRI> reports) {
    return graph.stream()
        .filter(s -> s.getPredicate().equals(Pl.EVENT) && reports.contains(s.getSubject()))
        .map(Statement::getObject)
        .toList();
  }

  void moveRole(Value event, Decision.Role role) {
    replace(
        s ->
            s.getSubject().equals(event)
                && s.getObject().equals(role.who())
                && isA(s.getPredicate(), role.wrong()),
        s -> with(s, like(s.getPredicate(), role.wrong(), role.right()), s.getObject()));
  }

  /** A role that the new kind does not have becomes plain taking part. */
  void retype(Value event, IRI kindIri) {
    Kind kind = kind(kindIri);
    List<Kind> old =
        vocabulary.kinds().stream()
            .filter(k -> graph.stream().anyMatch(s -> tells(s, event, k.iri())))
            .toList();
    for (Kind wrong : old) {
      replace(s -> tells(s, event, wrong.iri()), s -> with(s, s.getPredicate(), kind.iri()));
      replace(
          s -> s.getSubject().equals(event) && s.getPredicate().equals(RDFS.LABEL),
          s -> with(s, RDFS.LABEL, relabelled((Literal) s.getObject(), wrong, kind)));
      for (Role role : wrong.roles()) {
        if (kind.role(role.name()).isEmpty()) {
          replace(
              s -> s.getSubject().equals(event) && isA(s.getPredicate(), role.iri()),
              s ->
                  with(
                      s,
                      s.getPredicate().equals(role.iri()) ? Pl.INVOLVES : Pl.WOULD_INVOLVE,
                      s.getObject()));
        }
      }
      wrong.attributes().stream()
          .filter(attribute -> kind.attribute(attribute.name()).isEmpty())
          .forEach(
              attribute ->
                  graph.removeIf(
                      s -> s.getSubject().equals(event) && isA(s.getPredicate(), attribute.iri())));
    }
  }

  void retract(Decision.Retract retract) {
    for (Value event : events(retract.reports())) {
      if (retract.property().isPresent()) {
        graph.removeIf(s -> s.getSubject().equals(event) && isRetracted(s, retract));
      } else {
        graph.removeIf(s -> retract.reports().contains(s.getSubject()));
        if (graph.stream().noneMatch(s -> isReport(s, event))) {
          graph.removeIf(s -> s.getSubject().equals(event) || s.getObject().equals(event));
        }
      }
    }
    dropLoose();
  }

  /** What a name may stand for is said where the name is; of events it is said elsewhere. */
  void keepApart(Decision.NotSame not) {
    Set<Value> both = Set.of(not.thing(), not.other());
    graph.removeIf(
        s ->
            s.getPredicate().equals(Pl.POSSIBLY_SAME)
                && both.contains(s.getSubject())
                && both.contains(s.getObject()));
  }

  private static boolean isRetracted(Statement s, Decision.Retract retract) {
    IRI property = retract.property().orElseThrow();
    boolean meant =
        property.equals(Pl.DATE)
            ? OF_DATE.stream().anyMatch(part -> isA(s.getPredicate(), part))
            : isA(s.getPredicate(), property);
    return meant
        && (property.equals(Pl.DATE)
            || retract.value().isEmpty()
            || retract.value().get().equals(s.getObject()));
  }

  private static boolean isReport(Statement s, Value event) {
    return s.getPredicate().equals(Pl.EVENT) && s.getObject().equals(event);
  }

  /** Spans, quantities and names that nothing points to any more go too. */
  private void dropLoose() {
    Set<Value> used = new HashSet<>();
    for (Statement s : graph) {
      used.add(s.getObject());
      if (s.getPredicate().equals(Pl.ARTICLE) || s.getObject().equals(PlClass.ARTICLE)) {
        used.add(s.getSubject());
      }
    }
    if (graph.removeIf(s -> !used.contains(s.getSubject()))) {
      dropLoose();
    }
  }

  private void replace(Predicate<Statement> which, UnaryOperator<Statement> by) {
    List<Statement> old = graph.stream().filter(which).toList();
    old.forEach(graph::remove);
    old.forEach(s -> graph.add(by.apply(s)));
  }

  private Kind kind(IRI iri) {
    return vocabulary.kinds().stream()
        .filter(kind -> kind.iri().equals(iri))
        .findFirst()
        .orElseThrow();
  }

  private static boolean tells(Statement s, Value event, IRI kind) {
    return s.getSubject().equals(event)
        && s.getObject().equals(kind)
        && Set.of(RDF.TYPE, Pl.WOULD_BE, Pl.WAS_NOT).contains(s.getPredicate());
  }

  private static boolean isA(IRI found, IRI property) {
    return found.equals(property) || found.equals(WouldHave.of(property));
  }

  private static IRI like(IRI found, IRI wrong, IRI right) {
    return found.equals(wrong) ? right : WouldHave.of(right);
  }

  /** The label begins with what the ontology calls the kind, perhaps after a word of doubt. */
  private static Value relabelled(Literal label, Kind wrong, Kind right) {
    String text = label.getLabel();
    int at = text.toLowerCase(Locale.ROOT).indexOf(wrong.label());
    if (at < 0) {
      return label;
    }
    String name = at == 0 ? capital(right.label()) : right.label();
    return Values.literal(
        text.substring(0, at) + name + text.substring(at + wrong.label().length()), "en");
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static Statement with(Statement s, IRI property, Value value) {
    return Statements.statement(s.getSubject(), property, value, s.getContext());
  }
}
