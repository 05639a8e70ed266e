package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.nlp.Sentence;

/**
 * Which sentences stand wholly inside quotation marks, by passage. Straight and curly marks both
 * open and close; a passage ends a quotation.
 */
final class Quotations {

  private static final Set<String> MARKS = Set.of("\"", "“", "”", "``", "''");
  private static final Set<String> BREAKS = Set.of(",", ":");

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

  /** Whether a token of a sentence stands in quotation marks that open in the same sentence. */
  static boolean quotes(Sentence sentence, int token) {
    long marks =
        sentence.tokens().stream()
            .filter(word -> word.index() < token && MARKS.contains(word.word()))
            .count();
    return marks % 2 == 1;
  }

  private static boolean startsWithMark(String text) {
    return text.startsWith("\"") || text.startsWith("“");
  }

  boolean inside(Sentence sentence) {
    return inside.getOrDefault(sentence.index(), false);
  }

  /** The verbs right before marks that open a quotation, or right behind those that close one. */
  List<IndexedWord> verbsBeside(Sentence sentence) {
    List<IndexedWord> verbs = new ArrayList<>();
    for (int i = 2; i < sentence.tokens().size(); i++) {
      if (MARKS.contains(sentence.token(i).word())) {
        int before = BREAKS.contains(sentence.token(i - 1).word()) ? i - 2 : i - 1;
        int behind = BREAKS.contains(sentence.token(i + 1).word()) ? i + 2 : i + 1;
        verb(sentence, before).ifPresent(verbs::add);
        verb(sentence, behind).ifPresent(verbs::add);
      }
    }
    return verbs;
  }

  private static Optional<IndexedWord> verb(Sentence sentence, int index) {
    return index >= 1 && index <= sentence.tokens().size()
        ? sentence.node(index).filter(word -> word.tag().matches("VB[DZ]"))
        : Optional.empty();
  }
}
