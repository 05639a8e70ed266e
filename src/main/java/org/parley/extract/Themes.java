package org.parley.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.nlp.Sentence;

/**
 * What those events are about whose own words do not say it: "they reached a deal", "the second
 * round". It is what their sentences speak of or else what the article is clearly about, where its
 * title and what stands near them count more.
 */
final class Themes {

  /** A sentence that speaks of more subjects than that does not say which of them is meant. */
  private static final int FEW = 2;

  /** How many times as often as of the next subject an article speaks of the one it is about. */
  private static final int CLEARLY = 2;

  private static final int NEAR = 2;
  private static final int WEIGHT_OF_TITLE = 3;
  private static final int WEIGHT_NEAR = 2;

  private final Story story;
  private final List<Set<String>> spokenOf;

  Themes(Story story, Subjects subjects) {
    this.story = story;
    this.spokenOf = story.sentences().stream().map(subjects::all).toList();
  }

  void spread() {
    for (Draft draft : story.drafts()) {
      if (draft.subjects.isEmpty() && story.roles().takesSubjects(draft.kind)) {
        draft.subjects.addAll(inherited(draft));
      }
    }
  }

  private Set<String> inherited(Draft draft) {
    Set<String> around = new TreeSet<>();
    draft.mentions.forEach(mention -> around.addAll(spokenOf.get(mention.sentence().index())));
    return around.isEmpty() || around.size() > FEW ? theme(draft.sentences.first()) : around;
  }

  /** The subject of which the article clearly speaks most, seen from one of its sentences. */
  private Set<String> theme(int from) {
    Map<String, Integer> weights = new TreeMap<>();
    for (Sentence sentence : story.sentences()) {
      int weight = weight(sentence, from);
      spokenOf.get(sentence.index()).forEach(code -> weights.merge(code, weight, Integer::sum));
    }
    List<Map.Entry<String, Integer>> ranked =
        weights.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .toList();
    return isClear(ranked) ? Set.of(ranked.get(0).getKey()) : Set.of();
  }

  private static boolean isClear(List<Map.Entry<String, Integer>> ranked) {
    int next = ranked.size() > 1 ? ranked.get(1).getValue() : 1;
    return !ranked.isEmpty() && ranked.get(0).getValue() > CLEARLY * next;
  }

  private static int weight(Sentence sentence, int from) {
    if (sentence.passage() == 0) {
      return WEIGHT_OF_TITLE;
    }
    return Math.abs(sentence.index() - from) <= NEAR ? WEIGHT_NEAR : 1;
  }
}
