package org.parley.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.coding.Span;

/**
 * The place, date and agency that a report of the wire begins with: "GENEVA, March 3 (Agency) -".
 * They say where it was written. Parsers take the town for part of the first name behind it, so
 * that Geneva acts, and so the prose begins behind them.
 */
final class Dateline {

  private static final String DAY =
      "(\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,9}\\.?)(,? \\d{4})?";
  private static final String AGENCY = "[(\\[][^()\\[\\]\\n]{2,40}[)\\]]";
  private static final String DASH = "\\s*(--|[-–—])\\s+";

  /** "GENEVA", "RIO DE JANEIRO/LIMA, Peru". */
  private static final String LOUD =
      "\\p{Lu}[\\p{Lu}\\p{M} .'’/-]{2,40}(, \\p{Lu}[\\p{L}\\p{M} .'’-]{1,30})?";

  /** "Geneva", "Port-au-Prince, Haiti": a sentence can begin so too. */
  private static final String QUIET =
      "\\p{Lu}[\\p{L}\\p{M}.'’-]{2,20}( \\p{Lu}[\\p{L}\\p{M}.'’-]{1,20}){0,2}(, \\p{Lu}[\\p{L}\\p{M} .'’-]{1,30})?";

  private static final Pattern DATELINE =
      Pattern.compile(
          "(%1$s(, %3$s)?( %4$s)?|%2$s, %3$s( %4$s)?|%2$s %4$s)%5$s(?=[\\p{Lu}\\p{N}\"'“‘«])"
              .formatted(LOUD, QUIET, DAY, AGENCY, DASH));

  private Dateline() {}

  /** The paragraph without its dateline, if it has one. */
  static Paragraph behind(Paragraph paragraph) {
    Matcher dateline = DATELINE.matcher(paragraph.text());
    if (!dateline.lookingAt()) {
      return paragraph;
    }
    String text = paragraph.text();
    int start = paragraph.span().start() + text.codePointCount(0, dateline.end());
    return new Paragraph(
        text.substring(dateline.end()),
        new Span(start, paragraph.span().end()),
        paragraph.onlyLinks());
  }
}
