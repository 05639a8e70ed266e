package org.parley.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.parley.vocabulary.Pl;
import org.parley.vocabulary.Vocabulary;

/**
 * To which series a report of a numbered event belongs: that of each two sides. Articles that tell
 * of one round each are found by it, so that the rounds can be put in order.
 */
final class Series {

  /** Of more sides than that, every two would be too many: only the same ones are a series. */
  private static final int MANY = 8;

  private final Map<IRI, IRI> numbersAmong = new HashMap<>();

  Series(Vocabulary vocabulary) {
    for (Statement statement : vocabulary.source()) {
      if (statement.getPredicate().equals(Pl.NUMBERS_AMONG)) {
        numbersAmong.put((IRI) statement.getSubject(), (IRI) statement.getObject());
      }
    }
  }

  /** None for what has no number, did not happen, or is told of one side alone. */
  SortedSet<String> of(Report report) {
    SortedSet<String> series = new TreeSet<>();
    if (report.standing() == Standing.HAPPENED) {
      numbersAmong.forEach(
          (number, role) -> {
            if (!report.marks(number).isEmpty()) {
              add(report.kind().name(), names(report.cast(role)), series);
            }
          });
    }
    return series;
  }

  private static void add(String kind, List<String> sides, SortedSet<String> series) {
    if (sides.size() > MANY) {
      series.add(kind + " " + String.join(" ", sides));
      return;
    }
    for (int one = 0; one < sides.size(); one++) {
      for (int other = one + 1; other < sides.size(); other++) {
        series.add(kind + " " + sides.get(one) + " " + sides.get(other));
      }
    }
  }

  private static List<String> names(Cast cast) {
    return cast.sides().stream().map(Series::name).sorted().toList();
  }

  private static String name(Value side) {
    return side instanceof IRI iri ? iri.getLocalName() : Blocks.plain(side);
  }
}
