package org.parley.extract.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.nlp.Sentence;

/**
 * The words of a sentence in lower case as one line, with what a hyphen, dash or slash joins set
 * apart, so that a pattern finds "14-17 May" whichever way it was cut into tokens.
 */
final class Atoms {

  private final StringBuilder line = new StringBuilder(" ");
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> tokens = new ArrayList<>();

  Atoms(Sentence sentence) {
    for (int i = 1; i <= sentence.tokens().size(); i++) {
      String word = sentence.token(i).word().toLowerCase(Locale.ROOT);
      for (String atom : word.split("(?=[-–—/])|(?<=[-–—/])")) {
        starts.add(line.length());
        tokens.add(i);
        line.append(atom).append(' ');
      }
    }
  }

  String line() {
    return line.toString();
  }

  /** The token at a position of the line. */
  int token(int position) {
    int token = 1;
    for (int i = 0; i < starts.size() && starts.get(i) <= position; i++) {
      token = tokens.get(i);
    }
    return token;
  }
}
