package org.parley.identity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.parley.vocabulary.Kind;

/**
 * What one article tells of one event, as far as it helps to know the event again. Reports are
 * ordered by publication and then by name; an event takes its IRI from the first of its reports.
 *
 * @param iri of the report
 * @param graph of its article
 * @param own the IRI that the event would have if nobody else told of it
 * @param event the IRI that the event has in the article's graph now
 * @param published when the article was, where known
 * @param places as the article names them
 * @param casts who fills the roles by which the kind is known
 * @param marks the values of the attributes and codes by which it is known
 */
record Report(
    IRI iri,
    IRI graph,
    IRI own,
    IRI event,
    Optional<LocalDate> published,
    Standing standing,
    Kind kind,
    Optional<When> when,
    Set<Value> places,
    Map<IRI, Cast> casts,
    Map<IRI, Set<Value>> marks)
    implements Comparable<Report> {

  private static final Comparator<Report> ORDER =
      Comparator.<Report, LocalDate>comparing(report -> report.published.orElse(LocalDate.MAX))
          .thenComparing(report -> report.graph.stringValue())
          .thenComparing(report -> report.iri.stringValue());

  Report {
    places = Set.copyOf(places);
    casts = Map.copyOf(casts);
    marks = Map.copyOf(marks);
  }

  Cast cast(IRI role) {
    return casts.getOrDefault(role, Cast.NOBODY);
  }

  Set<Value> marks(IRI property) {
    return marks.getOrDefault(property, Set.of());
  }

  /** How much it says; the reports that say most are put together first. */
  int precision() {
    int date = when.map(time -> time.oneDay() ? 3 : time.narrow() ? 1 : 0).orElse(0);
    long filled = casts.values().stream().filter(cast -> !cast.isEmpty()).count();
    return 10 * date + (int) filled + marks.size() + (places.isEmpty() ? 0 : 1);
  }

  @Override
  public int compareTo(Report other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Report report && iri.equals(report.iri);
  }

  @Override
  public int hashCode() {
    return iri.hashCode();
  }
}
