package org.parley.turtle;

import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/**
 * How deep a text nests, found before a parser sees it: the parsers recurse, and a hundred thousand
 * opening brackets end them with a stack overflow.
 */
final class Nesting {

  static final int LIMIT = 500;

  private final String text;
  private final String place;
  private int at;

  private Nesting(String text, String place) {
    this.text = text;
    this.place = place;
  }

  static void check(String text, GraphFormat format, String place) {
    switch (format) {
      case TURTLE, TRIG -> new Nesting(text, place).checkTurtle();
      case JSONLD -> new JsonText(text, place).check();
      case NTRIPLES, NQUADS -> {
        // One statement a line, no brackets.
      }
      case RDFXML -> {
        // Rio reads XML as a stream of events with a stack of its own on the heap.
      }
    }
  }

  private void checkTurtle() {
    int depth = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      switch (c) {
        case '#' -> skipTo('\n');
        case '<' -> skipTo('>');
        case '"', '\'' -> skipString(c);
        case '\\' -> at++;
        case '[', '(', '{' -> depth++;
        case ']', ')', '}' -> depth--;
        default -> {}
      }
      if (depth > LIMIT) {
        throw tooDeep(place, line(), column());
      }
      at++;
    }
  }

  private void skipTo(char end) {
    while (at < text.length() && text.charAt(at) != end) {
      at++;
    }
  }

  private void skipString(char quote) {
    String three = String.valueOf(quote).repeat(3);
    String end = text.startsWith(three, at) ? three : String.valueOf(quote);
    at += end.length();
    while (at < text.length() && !text.startsWith(end, at)) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at += end.length() - 1;
  }

  private int line() {
    return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }

  private int column() {
    return at - text.lastIndexOf('\n', at);
  }

  static Fault tooDeep(String place, long line, long column) {
    return Fault.of(ExitCode.BAD_INPUT, "nested more than " + LIMIT + " levels deep")
        .at(place + ":" + line + ":" + column);
  }
}
