package org.parley.page;

import java.util.Locale;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** Values as readers write them: "1 hour" for {@code PT1H}, "14,804,116" for {@code 14804116}. */
final class Wording {

  /** Shorter ones may be years, and are read without marks as well. */
  private static final int DIGITS_UNMARKED = 4;

  private Wording() {}

  static String of(Literal value) {
    String written = value.getLabel();
    if (value.getDatatype().equals(XSD.DURATION)) {
      return TimeSpan.inWords(written);
    }
    boolean grouped =
        value.getDatatype().equals(XSD.INTEGER)
            && written.matches("-?\\d{" + (DIGITS_UNMARKED + 1) + ",18}");
    return grouped ? String.format(Locale.ROOT, "%,d", Long.parseLong(written)) : written;
  }
}
