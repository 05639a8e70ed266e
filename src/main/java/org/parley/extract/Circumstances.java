package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.coding.Status;
import org.parley.rules.WordLists;

/**
 * Whether the words around a trigger say that the thing happened: its own {@link Polarity} and what
 * the governing words make of it ("failed to", "called for", "is expected to"). Climbs from the
 * trigger to the root of the sentence; the first that speaks decides.
 */
final class Circumstances {

  private static final int MAX_CLIMB = 6;

  private final WordLists lists;
  private final Polarity polarity;
  private final Governors governors;
  private final Prospect prospect;

  Circumstances(WordLists lists) {
    this.lists = lists;
    this.polarity = new Polarity(lists);
    this.governors = new Governors(lists, polarity);
    this.prospect = new Prospect(lists, polarity);
  }

  Status status(Trigger trigger) {
    Optional<Status> own = polarity.ofNoun(trigger);
    if (own.isPresent()) {
      return isCalledOff(trigger, own.get()) ? Status.NEGATED : own.get();
    }
    if (isWhatBears(trigger)) {
      return Status.ACTUAL;
    }
    IndexedWord start = trigger.verb().orElse(trigger.outer());
    Syntax syntax = trigger.syntax();
    if (isBelow(trigger, start)) {
      Optional<Status> said = polarity.ofVerb(syntax, start);
      Optional<Status> told =
          said.isPresent() || isDone(syntax, start)
              ? said
              : climb(syntax, trigger.outer(), MAX_CLIMB);
      return told.orElse(Status.ACTUAL);
    }
    return climb(syntax, start, MAX_CLIMB).orElse(Status.ACTUAL);
  }

  /** "A planned visit was cancelled": what was meant to be has its last status. */
  private boolean isCalledOff(Trigger trigger, Status meant) {
    IndexedWord start = trigger.verb().orElse(trigger.outer());
    return meant != Status.ACTUAL
        && climb(trigger.syntax(), start, MAX_CLIMB).filter(Status.NEGATED::equals).isPresent();
  }

  /** "The talks failed to produce a deal", "the talks may lead to one": they were held. */
  private boolean isWhatBears(Trigger trigger) {
    return Syntax.isNoun(trigger.word())
        && trigger
            .support()
            .filter(verb -> lists.has("bearing", ActorResolver.lemma(verb)))
            .filter(
                verb ->
                    trigger
                        .syntax()
                        .children(verb, r -> r.equals("nsubj") || r.equals("nsubj:xsubj"))
                        .contains(trigger.outer()))
            .isPresent();
  }

  /**
   * "Rejected a treaty signed by others": it has been signed, whatever the sentence makes of it.
   */
  private static boolean isDone(Syntax syntax, IndexedWord verb) {
    return "VBN".equals(verb.tag()) && !syntax.subjects(verb).isEmpty() && syntax.isPassive(verb);
  }

  /** "A treaty concluded in 1825": a treaty is no plan to conclude itself. */
  private static boolean isBelow(Trigger trigger, IndexedWord verb) {
    return trigger
        .syntax()
        .governor(verb, r -> r.startsWith("acl"))
        .filter(trigger.outer()::equals)
        .isPresent();
  }

  private Optional<Status> climb(Syntax syntax, IndexedWord word, int left) {
    Optional<Status> here = Syntax.isVerb(word) ? polarity.ofVerb(syntax, word) : Optional.empty();
    if (here.isPresent() || left == 0) {
      return here;
    }
    for (SemanticGraphEdge edge : edgesUp(syntax, word)) {
      Optional<Status> above = above(syntax, word, edge, left);
      if (above.isPresent()) {
        return above;
      }
    }
    return Optional.empty();
  }

  private static List<SemanticGraphEdge> edgesUp(Syntax syntax, IndexedWord word) {
    List<SemanticGraphEdge> edges = new ArrayList<>(syntax.incoming(word));
    edges.removeIf(edge -> edge.getGovernor().equals(word));
    return edges;
  }

  private Optional<Status> above(
      Syntax syntax, IndexedWord word, SemanticGraphEdge edge, int left) {
    IndexedWord governor = edge.getGovernor();
    String relation = Syntax.name(edge.getRelation());
    if (relation.startsWith("acl:relcl")
        || relation.equals("nsubj:xsubj")
        || relation.startsWith("nsubj:pass:xsubj")
        || isRelativeTo(syntax, governor, word)) {
      return Optional.empty();
    }
    if (relation.startsWith("conj")) {
      return hasOwnSubject(syntax, word) ? Optional.empty() : climb(syntax, governor, left - 1);
    }
    if (prospect.isUntiring(syntax, governor)) {
      return relation.equals("obj") ? Optional.empty() : Optional.of(Status.POSSIBLE);
    }
    if (prospect.isAwaited(syntax, governor, relation)) {
      return Optional.of(Status.POSSIBLE);
    }
    if (prospect.isBeside(word)) {
      return polarity.ofVerb(syntax, governor).filter(Status.PLANNED::equals);
    }
    if (governors.deny(syntax, governor, relation)) {
      return Optional.of(Status.NEGATED);
    }
    if (isParticiple(syntax, word, relation)) {
      return climb(syntax, governor, left - 1);
    }
    if (isPurpose(syntax, word, relation)) {
      return Optional.of(Status.POSSIBLE);
    }
    if (!completes(relation)) {
      return Optional.empty();
    }
    if (isAside(relation)) {
      return polarity.ofVerb(syntax, governor).filter(Status.PLANNED::equals);
    }
    if (relation.equals("nsubj") && lists.has("failing", ActorResolver.lemma(governor))) {
      return Optional.empty();
    }
    if (isDoer(syntax, governor, relation) || isBesides(relation)) {
      return Optional.empty();
    }
    if (isToldAsPast(syntax, word, relation, governor)) {
      return Optional.empty();
    }
    if (isSaidOfNoun(syntax, word, relation)) {
      return Optional.empty();
    }
    Optional<Status> made = governors.make(syntax, word, governor, relation);
    if (made.isPresent()) {
      return made;
    }
    if (prospect.isTheme(word, governor, relation)) {
      return Optional.of(Status.POSSIBLE);
    }
    if (isOccasion(relation)) {
      return polarity.ofVerb(syntax, governor).filter(Status.PLANNED::equals);
    }
    boolean onward =
        relation.equals("xcomp")
            || relation.startsWith("nmod")
            || isManner(word, relation)
            || governors.carry(syntax, governor, relation);
    return onward ? climb(syntax, governor, left - 1) : Optional.empty();
  }

  /** "A deal brokered by Qatar": a deal may promise much, but not what made it. */
  private static boolean isSaidOfNoun(Syntax syntax, IndexedWord word, String relation) {
    return relation.equals("acl") && "VBN".equals(word.tag()) && !syntax.isInfinitive(word);
  }

  /** "Hopes to meet under UN auspices": whoever lends them does so if the two meet. */
  private boolean isManner(IndexedWord word, String relation) {
    return relation.equals("obl:under") && lists.has("auspices", ActorResolver.lemma(word));
  }

  /** "Will sign it at their meeting": the meeting is as far off as what is to be done there. */
  private boolean isOccasion(String relation) {
    return relation.startsWith("obl:")
        && lists.has("occasion-prepositions", relation.substring("obl:".length()));
  }

  /** "The accord allows trade": what allows, asks or promises something is not in doubt itself. */
  private boolean isDoer(Syntax syntax, IndexedWord governor, String relation) {
    return relation.equals("nsubj")
        && Syntax.isVerb(governor)
        && !lists.has("negating-governors", ActorResolver.lemma(governor))
        && !polarity.isPhrase(syntax, governor, "planned-governors");
  }

  /** "Chad proposed a cut, while Mali pressed for more": two acts side by side. */
  private boolean isBesides(String relation) {
    return relation.startsWith("advcl:")
        && lists.has("side-marks", relation.substring("advcl:".length()));
  }

  /** "Failed to agree after talks": what follows on the talks says nothing of them. */
  private boolean isAside(String relation) {
    return relation.startsWith("obl:")
        && lists.has("aside-prepositions", relation.substring("obl:".length()));
  }

  /** "The operation, which required planning": the clause says more of it, not whether it was. */
  private static boolean isRelativeTo(Syntax syntax, IndexedWord verb, IndexedWord noun) {
    return syntax.governor(verb, r -> r.startsWith("acl:relcl")).filter(noun::equals).isPresent();
  }

  /** "Announced that it had met": whoever tells it in the past does not plan it. */
  private boolean isToldAsPast(
      Syntax syntax, IndexedWord word, String relation, IndexedWord governor) {
    boolean told =
        (relation.equals("ccomp") || relation.equals("advcl") || relation.equals("dep"))
            && lists.has("say-verbs", ActorResolver.lemma(governor));
    boolean past =
        word.tag().equals("VBD")
            || (word.tag().equals("VBN")
                && syntax.children(word, r -> r.startsWith("aux")).stream()
                    .anyMatch(aux -> aux.tag().matches("VB[DZP]")));
    return told && past;
  }

  private static boolean hasOwnSubject(Syntax syntax, IndexedWord word) {
    return syntax.children(word, r -> r.startsWith("nsubj")).size() > 0 && syntax.has(word, "aux");
  }

  /** "Aimed at a truce, leading to peace": what follows is as real as what it follows from. */
  private static boolean isParticiple(Syntax syntax, IndexedWord word, String relation) {
    return "VBG".equals(word.tag())
        && (relation.equals("advcl") || relation.equals("dep"))
        && !syntax.has(word, "mark")
        && !syntax.has(word, "nsubj");
  }

  /** "in order to withdraw": meant, not said to have happened. */
  private boolean isPurpose(Syntax syntax, IndexedWord word, String relation) {
    return syntax.isInfinitive(word) && relation.startsWith("advcl");
  }

  private static boolean completes(String relation) {
    return relation.equals("xcomp")
        || relation.equals("ccomp")
        || relation.startsWith("acl")
        || relation.startsWith("advcl")
        || relation.equals("obj")
        || relation.startsWith("obl")
        || relation.startsWith("nmod")
        || relation.equals("csubj")
        || relation.startsWith("nsubj")
        || relation.equals("compound")
        || relation.equals("dep");
  }
}
