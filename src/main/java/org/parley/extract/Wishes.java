package org.parley.extract;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.coding.Filler;
import org.parley.coding.Status;
import org.parley.vocabulary.Nature;

/**
 * What somebody demands, offers or refuses is no claim of his: he does not say that it happens, he
 * wants it to or not.
 */
final class Wishes {

  private final List<Draft> drafts;

  Wishes(List<Draft> drafts) {
    this.drafts = drafts;
  }

  /**
   * Takes off the claims on what is only possible of those who act upon it in the same sentence.
   */
  void settle() {
    for (Draft draft : drafts) {
      if (draft.status == Status.POSSIBLE && !draft.claimedBy.isEmpty()) {
        Set<String> wishing = wishing(draft);
        draft.claimedBy.removeIf(source -> wishing.contains(source.name()));
      }
    }
  }

  private Set<String> wishing(Draft wished) {
    return drafts.stream()
        .filter(act -> act != wished && act.nature == Nature.ACT)
        .filter(act -> !Collections.disjoint(act.sentences, wished.sentences))
        .flatMap(act -> act.agents().stream())
        .map(Filler::name)
        .collect(Collectors.toSet());
  }
}
