package org.parley.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.nlp.Sentence;

/**
 * What the rules find in the sentences of one article, run once a sentence: a sentence is asked for
 * what it tells, and by its neighbours for who speaks in it.
 */
final class SentenceMentions {

  private final RuleMatcher matcher;
  private final Map<Integer, List<List<Mention>>> bySentence = new HashMap<>();

  SentenceMentions(RuleMatcher matcher) {
    this.matcher = matcher;
  }

  /** For each kind and trigger the mentions there, in lists that the caller may change. */
  List<List<Mention>> of(Sentence sentence) {
    List<List<Mention>> found =
        bySentence.computeIfAbsent(sentence.index(), index -> matcher.mentions(sentence));
    List<List<Mention>> copies = new ArrayList<>();
    found.forEach(same -> copies.add(new ArrayList<>(same)));
    return copies;
  }
}
