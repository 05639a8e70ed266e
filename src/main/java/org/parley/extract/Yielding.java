package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Optional;
import org.parley.coding.Filler;
import org.parley.coding.Status;
import org.parley.vocabulary.Nature;

/**
 * The codebook's last resort: what somebody says is coded as such only where the sentence tells of
 * no act of his that fits better.
 */
final class Yielding {

  private final List<Draft> drafts;
  private final Roles roles;

  Yielding(List<Draft> drafts, Roles roles) {
    this.roles = roles;
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
        .filter(other -> isToldWith(mention, other))
        .filter(other -> !standsBeside(mention, other))
        .anyMatch(other -> speakers.stream().allMatch(speaker -> isActOf(other, speaker)));
  }

  /** Not only pointed back to: "said of the operation that". */
  private static boolean isToldWith(Mention said, Draft other) {
    return other.mentions.stream()
        .filter(mention -> mention.sentence().index() == said.sentence().index())
        .anyMatch(mention -> !mention.rule().anaphoric());
  }

  /** "Rejected the request and said": two acts, each told by a clause of its own. */
  private static boolean standsBeside(Mention said, Draft other) {
    Syntax syntax = said.trigger().syntax();
    Optional<IndexedWord> verb = said.trigger().verb();
    return verb.isPresent()
        && other.mentions.stream()
            .filter(mention -> mention.sentence().index() == said.sentence().index())
            .flatMap(mention -> act(mention.trigger()).stream())
            .anyMatch(act -> areCoordinated(syntax, verb.get(), act) || isAside(syntax, act));
  }

  /** Also "pressed on with strikes". */
  private static Optional<IndexedWord> act(Trigger trigger) {
    return trigger
        .verb()
        .or(
            () ->
                trigger
                    .syntax()
                    .governor(trigger.outer(), r -> r.equals("obj") || r.startsWith("obl"))
                    .filter(Syntax::isVerb));
  }

  /** "Togo, which hosted the talks, said". */
  private static boolean isAside(Syntax syntax, IndexedWord act) {
    return syntax.governor(act, r -> r.startsWith("acl:relcl")).isPresent();
  }

  private static boolean areCoordinated(Syntax syntax, IndexedWord one, IndexedWord other) {
    return !one.equals(other)
        && (syntax.coordinated(one).contains(other) || syntax.coordinated(other).contains(one));
  }

  private boolean isActOf(Draft draft, Filler actor) {
    Optional<String> agent = draft.mentions.get(0).rule().agent();
    List<Filler> agents = agent.map(draft::role).orElseGet(() -> alone(draft));
    return draft.status == Status.ACTUAL
        && agents.stream().anyMatch(f -> f.name().equals(actor.name()));
  }

  /** One who binds himself without another side. */
  private List<Filler> alone(Draft draft) {
    List<Filler> sides = draft.fillers(roles::isAtTheTable);
    return draft.nature == Nature.ACT && sides.size() == 1 ? sides : List.of();
  }
}
