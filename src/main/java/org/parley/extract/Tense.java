package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.stream.Stream;

/** When a verb tells its event, seen from the text, as far as its form shows it. */
enum Tense {
  /** "Meets", "is met", "is meeting". */
  PRESENT,
  /** "Met", "was met", "was meeting". */
  PAST,
  /** "Has met", "had met". */
  PERFECT,
  /** Infinitives, participles, modal verbs, and words that are no verbs. */
  NONE;

  /** Of the verb that tells the event. */
  static Tense of(Mention mention) {
    Trigger trigger = mention.trigger();
    return of(trigger.syntax(), trigger.verb().orElse(trigger.word()));
  }

  static Tense of(Syntax syntax, IndexedWord verb) {
    boolean perfect =
        "VBN".equals(verb.tag()) && syntax.children(verb, "aux").stream().anyMatch(Tense::isFinite);
    if (perfect) {
      return PERFECT;
    }
    return Stream.concat(
            Stream.of(verb),
            syntax.children(verb, r -> r.startsWith("aux") || r.equals("cop")).stream())
        .map(Tense::ofForm)
        .filter(tense -> tense != NONE)
        .findFirst()
        .orElse(NONE);
  }

  private static boolean isFinite(IndexedWord aux) {
    return aux.tag().matches("VB[DPZ]");
  }

  private static Tense ofForm(IndexedWord word) {
    if (word.tag() == null) {
      return NONE;
    }
    return switch (word.tag()) {
      case "VBD" -> PAST;
      case "VBZ", "VBP" -> PRESENT;
      default -> NONE;
    };
  }
}
