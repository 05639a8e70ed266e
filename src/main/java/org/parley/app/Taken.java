package org.parley.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.correct.Correction;

/** Corrections that were taken, with the sentences that had been coded otherwise. */
public final class Taken {

  private final Map<Correction, List<CorrectedSentence>> sentences;

  Taken(Map<Correction, List<CorrectedSentence>> sentences) {
    this.sentences = sentences;
  }

  /** The corrections, in their order. */
  public List<Correction> corrections() {
    return List.copyOf(sentences.keySet());
  }

  /** The cases for the rules that made what was corrected, in the form of the corpus. */
  List<String> cases(OpenDataset dataset) {
    List<String> cases = new ArrayList<>();
    sentences.forEach(
        (correction, told) ->
            told.forEach(sentence -> cases.add(sentence.asCase(dataset, why(correction)))));
    return cases;
  }

  private static String why(Correction correction) {
    return "%s %s%s"
        .formatted(
            correction.decision().word(),
            correction.decision().what(),
            correction.why().map(why -> ", " + why).orElse(""));
  }
}
