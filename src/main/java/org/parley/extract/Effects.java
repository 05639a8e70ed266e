package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an act did, told in a clause of its own: "shelled the town, killing twelve". It is no second
 * event; its numbers belong to the act. The clause is one without a subject of its own, of the same
 * kind and by the same actors.
 */
final class Effects {

  private static final int MAX_CLIMB = 4;

  private final List<Draft> drafts;

  Effects(List<Draft> drafts) {
    this.drafts = List.copyOf(drafts);
  }

  /** The drafts without those that only tell the effect of another. */
  List<Draft> settled() {
    List<Draft> settled = new ArrayList<>();
    for (Draft draft : drafts) {
      Optional<Draft> cause = cause(draft);
      cause.ifPresentOrElse(of -> merge(of, draft), () -> settled.add(draft));
    }
    return settled;
  }

  private static void merge(Draft cause, Draft effect) {
    effect.quantities.stream()
        .filter(q -> cause.quantities.stream().noneMatch(c -> c.value().equals(q.value())))
        .forEach(cause.quantities::add);
    cause.sentences.addAll(effect.sentences);
    effect.mentions.stream()
        .filter(mention -> mention.sentence().index() != effect.sentences.first())
        .forEach(cause.mentions::add);
  }

  private Optional<Draft> cause(Draft effect) {
    Telling telling = new Telling(effect, effect.mentions.get(0));
    if (!Syntax.isVerb(telling.trigger().word())) {
      return Optional.empty();
    }
    return drafts.stream()
        .filter(of -> of != effect && of.kind.equals(effect.kind) && of.status == effect.status)
        .filter(of -> sameActors(of, effect) && standsBelow(telling, of))
        .findFirst();
  }

  /** By the same actors, as far as the clause tells any. */
  private static boolean sameActors(Draft cause, Draft effect) {
    return cause.roles.keySet().containsAll(effect.roles.keySet())
        && effect.roles.entrySet().stream()
            .anyMatch(role -> cause.role(role.getKey()).containsAll(role.getValue()));
  }

  private static boolean standsBelow(Telling effect, Draft cause) {
    Syntax syntax = effect.trigger().syntax();
    IndexedWord at = effect.trigger().word();
    for (int i = 0; i < MAX_CLIMB; i++) {
      Optional<IndexedWord> up =
          syntax.governor(at, r -> r.equals("xcomp") || r.equals("advcl") || r.equals("dep"));
      if (up.isEmpty() || !syntax.children(at, "nsubj").isEmpty()) {
        return false;
      }
      at = up.get();
      if (tells(cause, effect, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean tells(Draft cause, Telling effect, IndexedWord word) {
    return cause.mentions.stream()
        .filter(mention -> mention.sentence().index() == effect.sentence().index())
        .anyMatch(mention -> new Telling(cause, mention).rank(word) >= 0);
  }
}
