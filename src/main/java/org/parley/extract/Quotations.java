package org.parley.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.nlp.Sentence;

/**
 * Which sentences stand wholly inside quotation marks, by passage. Straight and curly marks both
 * open and close; a passage ends a quotation.
 */
final class Quotations {

  private final Map<Integer, Boolean> inside = new LinkedHashMap<>();

  Quotations(List<Sentence> sentences) {
    int passage = -1;
    boolean open = false;
    for (Sentence sentence : sentences) {
      if (sentence.passage() != passage) {
        open = false;
        passage = sentence.passage();
      }
      boolean openedBefore = open;
      boolean closedInside = false;
      boolean startsQuoted = startsWithMark(sentence.text());
      for (int i = 0; i < sentence.text().length(); i++) {
        char c = sentence.text().charAt(i);
        if (c == '“') {
          open = true;
        } else if (c == '”') {
          open = false;
          closedInside |= i < sentence.text().length() - 2;
        } else if (c == '"') {
          open = !open;
          closedInside |= !open && i < sentence.text().length() - 2;
        }
      }
      inside.put(sentence.index(), (openedBefore || startsQuoted) && !closedInside);
    }
  }

  private static boolean startsWithMark(String text) {
    return text.startsWith("\"") || text.startsWith("“");
  }

  boolean inside(Sentence sentence) {
    return inside.getOrDefault(sentence.index(), false);
  }
}
