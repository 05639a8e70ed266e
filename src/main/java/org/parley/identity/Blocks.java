package org.parley.identity;

import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;

/**
 * The words under which a report is found by others that may be of the same event. Any two reports
 * that {@link Likeness#match} have at least one in common: who or where, and when or what mark.
 */
final class Blocks {

  private final Codes codes;

  Blocks(Codes codes) {
    this.codes = codes;
  }

  /** None for a report that can be known by nothing. */
  SortedSet<String> of(Report report) {
    SortedSet<String> blocks = new TreeSet<>();
    if (report.kind().identifiable()) {
      for (String time : times(report)) {
        report.casts().values().forEach(cast -> add(blocks, report, cast.all(), time));
        add(blocks, report, report.places(), time);
      }
    }
    return blocks;
  }

  private static void add(Set<String> blocks, Report report, Set<Value> who, String time) {
    who.forEach(each -> blocks.add(report.kind().name() + " " + name(each) + " " + time));
  }

  private SortedSet<String> times(Report report) {
    SortedSet<String> times = new TreeSet<>();
    report.when().ifPresent(when -> when.months().forEach(month -> times.add("month " + month)));
    for (IRI property : report.kind().knownBy()) {
      if (!report.casts().containsKey(property) && !codes.takes(property)) {
        report
            .marks(property)
            .forEach(mark -> times.add(property.getLocalName() + " " + plain(mark)));
      }
    }
    return times;
  }

  /** Letters, digits and single blanks: a title means the same in capitals and with a hyphen. */
  static String plain(Value value) {
    return value.stringValue().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static String name(Value thing) {
    return thing instanceof IRI iri ? iri.getLocalName() : plain(thing);
  }
}
