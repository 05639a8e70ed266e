package org.parley.graph;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.parley.coding.Edtf;
import org.parley.vocabulary.Pl;

/**
 * A date as literals: as the text has it, and bounds that sort and filter. The month and day are
 * given for every date within one year, so that a question for "1 May to 15 June" finds it whether
 * or not the year is known.
 */
public final class Dates {

  private static final IRI EDTF = Values.iri("http://id.loc.gov/datatypes/edtf/EDTF");
  private static final String LEAP_YEAR = "2000";

  private Dates() {}

  /** Values by property. */
  public static Map<IRI, Literal> of(Edtf date) {
    Map<IRI, Literal> values = new TreeMap<>((a, b) -> a.stringValue().compareTo(b.stringValue()));
    values.put(Pl.DATE, Values.literal(date.text(), EDTF));
    date.earliest().ifPresent(day -> values.put(Pl.EARLIEST, day(day)));
    date.latest().ifPresent(day -> values.put(Pl.LATEST, day(day)));
    if (date.text().contains("-")) {
      addMonthDays(
          new Edtf(date.text().replaceAll("[0-9]*X[0-9X]*(?=-[0-9X]{2})", LEAP_YEAR)), values);
    }
    return values;
  }

  private static void addMonthDays(Edtf date, Map<IRI, Literal> values) {
    Optional<LocalDate> first = date.earliest();
    Optional<LocalDate> last = date.latest();
    if (first.isPresent() && last.isPresent() && first.get().getYear() == last.get().getYear()) {
      values.put(Pl.MONTH_DAY_FROM, monthDay(first.get()));
      values.put(Pl.MONTH_DAY_TO, monthDay(last.get()));
    }
  }

  private static Literal day(LocalDate day) {
    return Values.literal(day.toString(), XSD.DATE);
  }

  private static Literal monthDay(LocalDate day) {
    return Values.literal(MonthDay.from(day).toString(), XSD.GMONTHDAY);
  }
}
