package org.parley.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.parley.coding.Edtf;
import org.parley.vocabulary.Kind;
import org.parley.vocabulary.Pl;
import org.parley.vocabulary.PlClass;
import org.parley.vocabulary.Role;
import org.parley.vocabulary.Vocabulary;
import org.parley.vocabulary.WouldHave;

/**
 * Reads the reports out of an article's graph, whether it comes fresh from a coding or from the
 * store, so that both are known again by the same things.
 */
final class ReportReader {

  private static final IRI PUBLISHED = Values.iri("https://schema.org/datePublished");

  private final Map<Value, Kind> kinds = new HashMap<>();
  private final Sides sides;
  private final UnaryOperator<IRI> ownEvent;

  ReportReader(Vocabulary vocabulary, Sides sides, UnaryOperator<IRI> ownEvent) {
    vocabulary.kinds().forEach(kind -> kinds.put(kind.iri(), kind));
    this.sides = sides;
    this.ownEvent = ownEvent;
  }

  /** The reports of an article's graph, in no order. */
  List<Report> read(IRI graph, Collection<Statement> statements) {
    Facts facts = new Facts(statements);
    Map<Value, Set<Value>> represented = sides.represented(facts);
    List<Report> reports = new ArrayList<>();
    for (IRI report : facts.subjects(Pl.EVENT)) {
      IRI event = (IRI) facts.one(report, Pl.EVENT).orElseThrow();
      standing(facts, event)
          .flatMap(
              standing ->
                  kind(facts, event, standing)
                      .map(
                          kind -> report(graph, facts, represented, report, event, standing, kind)))
          .ifPresent(reports::add);
    }
    return reports;
  }

  private Report report(
      IRI graph,
      Facts facts,
      Map<Value, Set<Value>> represented,
      IRI report,
      IRI event,
      Standing standing,
      Kind kind) {
    UnaryOperator<IRI> said = standing == Standing.HAPPENED ? p -> p : WouldHave::of;
    Map<IRI, Cast> casts = new HashMap<>();
    Map<IRI, Set<Value>> marks = new HashMap<>();
    for (IRI property : kind.knownBy()) {
      Set<Value> values = facts.all(event, said.apply(property));
      Optional<Role> role =
          kind.roles().stream().filter(each -> each.iri().equals(property)).findFirst();
      if (role.isPresent()) {
        casts.put(property, sides.cast(values, role.get(), represented, facts));
      } else if (!values.isEmpty()) {
        marks.put(property, values);
      }
    }
    return new Report(
        report,
        graph,
        ownEvent.apply(report),
        event,
        published(facts),
        standing,
        kind,
        facts.one(event, said.apply(Pl.DATE)).flatMap(ReportReader::when),
        facts.all(event, said.apply(Pl.PLACE)),
        casts,
        marks);
  }

  private static Optional<When> when(Value date) {
    return When.of(new Edtf(date.stringValue()));
  }

  private static Optional<LocalDate> published(Facts facts) {
    return facts.subjects(PUBLISHED).stream()
        .findFirst()
        .flatMap(article -> facts.one(article, PUBLISHED))
        .map(Literal.class::cast)
        .map(day -> LocalDate.parse(day.getLabel()));
  }

  private Optional<Standing> standing(Facts facts, IRI event) {
    Set<Value> types = new HashSet<>(facts.all(event, RDF.TYPE));
    if (types.contains(PlClass.PROSPECT)) {
      return Optional.of(Standing.PROSPECT);
    }
    if (types.contains(PlClass.NON_EVENT)) {
      return Optional.of(Standing.DENIED);
    }
    types.retainAll(kinds.keySet());
    return types.isEmpty() ? Optional.empty() : Optional.of(Standing.HAPPENED);
  }

  private Optional<Kind> kind(Facts facts, IRI event, Standing standing) {
    IRI property =
        switch (standing) {
          case HAPPENED -> RDF.TYPE;
          case PROSPECT -> Pl.WOULD_BE;
          case DENIED -> Pl.WAS_NOT;
        };
    return facts.all(event, property).stream()
        .filter(kinds::containsKey)
        .map(kinds::get)
        .min((a, b) -> a.name().compareTo(b.name()));
  }
}
