package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import org.parley.coding.Status;
import org.parley.rules.WordLists;

/**
 * What is in view without anybody offering, demanding or planning it: the theme of talks, what
 * somebody works for or waits for. Apart from {@link Governors}, whose words alone decide; here the
 * joint between two words does.
 */
final class Prospect {

  private final WordLists lists;
  private final Polarity polarity;

  Prospect(WordLists lists, Polarity polarity) {
    this.lists = lists;
    this.polarity = polarity;
  }

  /**
   * "Talks on reopening the border", "on a withdrawal", "to finalise the deal"; not "talks on the
   * war", which is there whether they talk or not.
   */
  boolean isTheme(IndexedWord word, IndexedWord governor, String relation) {
    String[] parts = relation.split(":", 2);
    boolean about = parts.length > 1 && lists.has("talked-of-prepositions", parts[1]);
    boolean talk = lists.has("nouns-with-theme", ActorResolver.lemma(governor));
    return switch (parts[0]) {
      case "acl", "advcl" -> about || (talk && relation.equals("acl") && "VB".equals(word.tag()));
      case "nmod" -> about && talk && !lists.has("standing-matters", ActorResolver.lemma(word));
      default -> false;
    };
  }

  /** "Will not rest until they are free", "never stopped working to free them". */
  boolean isUntiring(Syntax syntax, IndexedWord governor) {
    return lists.has("untiring", ActorResolver.lemma(governor))
        && polarity.ofVerb(syntax, governor).filter(Status.NEGATED::equals).isPresent();
  }

  /** "Will stay away until they withdraw": somebody waits for it. */
  boolean isAwaited(Syntax syntax, IndexedWord governor, String relation) {
    return relation.equals("advcl:until")
        && (lists.has("waiting", ActorResolver.lemma(governor))
            || polarity.ofVerb(syntax, governor).isPresent());
  }

  /** "Signed an agreement on the margins of a summit": no agreement on the summit. */
  boolean isBeside(IndexedWord word) {
    return lists.has("margins", ActorResolver.lemma(word));
  }
}
