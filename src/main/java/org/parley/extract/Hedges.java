package org.parley.extract;

import java.util.Locale;
import java.util.Optional;
import org.parley.coding.Comparison;
import org.parley.nlp.NumberMention;
import org.parley.nlp.Sentence;
import org.parley.rules.WordLists;

/**
 * How a number stands to the true one, also where the recogniser takes it for exact: "some 200",
 * and both ends of "20 to 30", one of which is the least and one the most.
 */
final class Hedges {

  private static final String HEDGES = "number-hedges";

  private final WordLists lists;

  Hedges(WordLists lists) {
    this.lists = lists;
  }

  Comparison of(Sentence sentence, NumberMention number) {
    Comparison read = Comparison.of(number.comparison());
    if (read != Comparison.EXACTLY) {
      return read;
    }
    if (upperEnd(sentence, number).isPresent()) {
      return Comparison.AT_LEAST;
    }
    boolean upper =
        sentence.numbers().stream()
            .anyMatch(lower -> upperEnd(sentence, lower).filter(number::equals).isPresent());
    return upper ? Comparison.AT_MOST : before(sentence, number).orElse(read);
  }

  /** The other end of a range of which a number is the lower one. */
  Optional<NumberMention> upperEnd(Sentence sentence, NumberMention number) {
    int joint = number.last() + 1;
    return sentence.numbers().stream()
        .filter(upper -> upper.first() == joint + 1 && isJoint(sentence, number, joint))
        .filter(upper -> upper.value().compareTo(number.value()) > 0)
        .findFirst();
  }

  private boolean isJoint(Sentence sentence, NumberMention number, int joint) {
    String word = word(sentence, joint);
    boolean opened =
        number.first() > 1 && lists.has("range-openers", word(sentence, number.first() - 1));
    return lists.has("range-joints", word) || (opened && lists.has("range-ands", word));
  }

  private Optional<Comparison> before(Sentence sentence, NumberMention number) {
    return lists.list(HEDGES).stream()
        .filter(line -> endsWith(sentence, number.first() - 1, line.split(" ")))
        .map(line -> Comparison.of(line.substring(line.lastIndexOf(' ') + 1)))
        .findFirst();
  }

  /** Whether the words of a line, which ends in a sign, stand up to that token. */
  private static boolean endsWith(Sentence sentence, int last, String[] line) {
    int first = last - (line.length - 2);
    if (first < 1) {
      return false;
    }
    for (int i = 0; i < line.length - 1; i++) {
      if (!word(sentence, first + i).equals(line[i])) {
        return false;
      }
    }
    return true;
  }

  private static String word(Sentence sentence, int index) {
    return sentence.token(index).word().toLowerCase(Locale.ROOT);
  }
}
