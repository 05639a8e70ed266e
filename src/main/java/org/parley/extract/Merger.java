package org.parley.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.coding.Edtf;
import org.parley.coding.Filler;
import org.parley.coding.Status;
import org.parley.rules.WordLists;
import org.parley.vocabulary.Nature;

/**
 * One event, many sentences: a new draft joins an earlier one that tells of the same happening. Two
 * tellings are the same when their kind is, and nothing that both say differs.
 */
final class Merger {

  private final Roles roles;
  private final WordLists lists;
  private final Offices offices;
  private final List<Draft> drafts = new ArrayList<>();

  Merger(Roles roles, WordLists lists) {
    this.roles = roles;
    this.lists = lists;
    this.offices = new Offices(lists);
  }

  List<Draft> drafts() {
    return Collections.unmodifiableList(drafts);
  }

  void add(Draft draft) {
    Optional<Draft> same = earlier(draft);
    same.ifPresentOrElse(earlier -> join(earlier, draft), () -> drafts.add(draft));
  }

  /** A telling that gives way lends its place to one that says more of the same. */
  private static void join(Draft earlier, Draft later) {
    if (yields(earlier) && !yields(later)) {
      earlier.attributes.clear();
      earlier.attributes.putAll(later.attributes);
      earlier.rule = later.rule;
      earlier.mentions.addAll(0, later.mentions);
    }
    earlier.absorb(later);
  }

  private static boolean yields(Draft draft) {
    return draft.mentions.get(0).rule().yields();
  }

  /**
   * Of the events that a bare reference can mean, the one that it agrees with in most, and of those
   * for "this operation" the last, for "the talks" the one that the article has told most of.
   */
  boolean refer(Draft reference, boolean near) {
    Optional<Draft> meant =
        drafts.stream()
            .filter(earlier -> canMean(earlier, reference))
            .max(
                Comparator.comparingInt((Draft earlier) -> agreeing(earlier, reference))
                    .thenComparingInt(earlier -> near ? 0 : earlier.sentences.size())
                    .thenComparingInt(drafts::indexOf));
    meant.ifPresent(earlier -> earlier.absorb(reference));
    return meant.isPresent();
  }

  private boolean canMean(Draft earlier, Draft reference) {
    return earlier.kind.equals(reference.kind)
        && earlier.status == reference.status
        && compatible(earlier.time, reference.time)
        && sameAttributes(earlier, reference)
        && (earlier.places.isEmpty() || earlier.places.containsAll(reference.places))
        && earlier.actors().containsAll(parties(reference));
  }

  /**
   * Who acts for a party is told with it, and may be named later than the party; so may whoever
   * hosts or mediates.
   */
  private Set<String> parties(Draft draft) {
    boolean table = roles.hasTable(draft.kind);
    return draft
        .fillers(role -> table ? roles.isAtTheTable(role) : !roles.takesPersonsOnly(role))
        .stream()
        .map(Filler::name)
        .collect(Collectors.toSet());
  }

  private static int agreeing(Draft earlier, Draft reference) {
    return (int)
        reference.attributes.entrySet().stream()
            .filter(e -> e.getValue().equals(earlier.attributes.get(e.getKey())))
            .count();
  }

  private Optional<Draft> earlier(Draft draft) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      if (same(drafts.get(i), draft)) {
        return Optional.of(drafts.get(i));
      }
    }
    return Optional.empty();
  }

  private boolean same(Draft earlier, Draft later) {
    if (!earlier.kind.equals(later.kind)) {
      return false;
    }
    List<String> identity = roles.identity(later.kind);
    if (!identity.isEmpty()) {
      return (later.nature != Nature.SPEECH || sameSentence(earlier, later))
          && identity.stream().allMatch(name -> identified(earlier, later, name));
    }
    return earlier.status == later.status
        && compatible(earlier.time, later.time)
        && sameAttributes(earlier, later)
        && (sameNoun(earlier, later) || alike(earlier, later));
  }

  /** A telling that leaves a role out does not tell another event: "the minister" of nowhere. */
  private boolean identified(Draft earlier, Draft later, String name) {
    boolean sameRole = later.role(name).isEmpty() || sameActors(earlier, later, name);
    return sameRole
        && (attribute(earlier, name).equalsIgnoreCase(attribute(later, name))
            || (later.nature == Nature.OFFICE && offices.same(earlier, later, name)));
  }

  private static String attribute(Draft draft, String name) {
    return draft.attributes.getOrDefault(name, "");
  }

  private boolean alike(Draft earlier, Draft later) {
    Set<String> one = earlier.actors();
    Set<String> other = later.actors();
    boolean actors = one.containsAll(other) || other.containsAll(one);
    boolean subjects =
        earlier.subjects.isEmpty()
            || later.subjects.isEmpty()
            || !Collections.disjoint(earlier.subjects, later.subjects);
    boolean sameRoles = earlier.roles.keySet().equals(later.roles.keySet());
    return sameSentence(earlier, later)
        ? actors && subjects && (later.time.isEmpty() || later.time.equals(earlier.time))
        : actors
            && !isAnother(later)
            && sameRoles
            && one.size() == other.size()
            && subjects
            && !Terms.of(earlier).differ(Terms.of(later))
            && !earlier.subjects.isEmpty() == !later.subjects.isEmpty();
  }

  /** Of what is only in prospect, "an agreement" is not the one that was hoped for before. */
  private boolean isAnother(Draft draft) {
    Trigger trigger = draft.mentions.get(0).trigger();
    return draft.status == Status.POSSIBLE
        && trigger.syntax().children(trigger.outer(), "det").stream()
            .anyMatch(word -> lists.has("indefinite", ActorResolver.lemma(word)));
  }

  /** "A round of talks": two words for one event. */
  private static boolean sameNoun(Draft earlier, Draft later) {
    Mention told = later.mentions.get(0);
    return earlier.mentions.stream()
        .filter(mention -> mention.sentence().index() == told.sentence().index())
        .anyMatch(mention -> mention.trigger().outer().equals(told.trigger().outer()));
  }

  private static boolean sameActors(Draft earlier, Draft later, String role) {
    return earlier.role(role).stream()
        .map(f -> f.name())
        .toList()
        .equals(later.role(role).stream().map(f -> f.name()).toList());
  }

  private static boolean sameSentence(Draft earlier, Draft later) {
    return earlier.sentences.last().equals(later.sentences.first());
  }

  private static boolean sameAttributes(Draft earlier, Draft later) {
    return later.attributes.entrySet().stream()
        .allMatch(
            e -> e.getValue().equals(earlier.attributes.getOrDefault(e.getKey(), e.getValue())));
  }

  private static boolean compatible(Optional<Edtf> one, Optional<Edtf> other) {
    return one.isEmpty()
        || other.isEmpty()
        || one.get().text().startsWith(other.get().text())
        || other.get().text().startsWith(one.get().text());
  }
}
