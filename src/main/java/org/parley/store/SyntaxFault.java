package org.parley.store;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/** What Jena's parser says of a text that is no SPARQL, with the place and a caret below it. */
final class SyntaxFault {

  private static final Pattern PLACE = Pattern.compile(" at line (\\d+), column (\\d+)");

  private SyntaxFault() {}

  /**
   * The fault. The message knows better than the exception where a word is that is none.
   *
   * @param what the text is, such as query
   */
  static Fault of(QueryParseException e, String what, String text) {
    if (e.getCause() instanceof StackOverflowError) {
      return Fault.of(ExitCode.BAD_INPUT, "the " + what + " is nested too deeply").causedBy(e);
    }
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("syntax error");
    Matcher place = PLACE.matcher(message);
    boolean told = place.find();
    int line = told ? Integer.parseInt(place.group(1)) : e.getLine();
    int column = told ? Integer.parseInt(place.group(2)) : e.getColumn();
    String wrong = "the " + what + " is not SPARQL 1.1: " + said(message);
    Fault fault = Fault.of(ExitCode.BAD_INPUT, wrong).causedBy(e);
    return line < 1 || column < 1
        ? fault
        : fault.at("line " + line + ", column " + column).show(excerpt(text, line, column));
  }

  /** The parser's words, which have two spaces after a full stop. */
  private static String said(String message) {
    return PLACE.matcher(message).replaceFirst("").replaceAll(" +", " ");
  }

  private static String excerpt(String text, int line, int column) {
    String whole = text.lines().skip(line - 1L).findFirst().orElse("");
    int caret = Math.min(column - 1, whole.length());
    return whole.replace('\t', ' ') + "\n" + " ".repeat(caret) + "^";
  }
}
