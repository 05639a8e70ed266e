package org.parley.extract;

import java.util.List;
import java.util.Optional;
import org.parley.coding.Filler;
import org.parley.coding.Status;

/**
 * The codebook's last resort: what somebody says is coded as such only where the sentence tells of
 * no act of his that fits better.
 */
final class Yielding {

  private final List<Draft> drafts;

  Yielding(List<Draft> drafts) {
    this.drafts = List.copyOf(drafts);
  }

  List<Draft> settled() {
    return drafts.stream().filter(draft -> !yields(draft)).toList();
  }

  private boolean yields(Draft draft) {
    Mention mention = draft.mentions.get(0);
    Optional<String> agent = mention.rule().agent();
    if (!mention.rule().yields() || agent.isEmpty()) {
      return false;
    }
    List<Filler> speakers = draft.role(agent.get());
    return drafts.stream()
        .filter(
            other -> !other.kind.equals(draft.kind) && other.sentences.containsAll(draft.sentences))
        .anyMatch(other -> speakers.stream().allMatch(speaker -> isActOf(other, speaker)));
  }

  private static boolean isActOf(Draft draft, Filler actor) {
    Optional<String> agent = draft.mentions.get(0).rule().agent();
    List<Filler> agents =
        agent.map(draft::role).orElseGet(() -> alone(draft) ? draft.role("party") : List.of());
    return draft.status == Status.ACTUAL
        && agents.stream().anyMatch(f -> f.name().equals(actor.name()));
  }

  private static boolean alone(Draft draft) {
    return draft.role("party").size() == 1;
  }
}
