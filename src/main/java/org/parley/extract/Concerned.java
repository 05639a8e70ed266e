package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.coding.Filler;

/**
 * Whom an act concerns where no place that a rule lists is filled: who "rejects a plan to send
 * monitors to the border with Chad" says no to Chad. The nearest actors that the complements of the
 * trigger name.
 */
final class Concerned {

  /** What completes a word; place, time, cause and asides do not. */
  private static final String COMPLEMENT =
      "obj|iobj|nsubj:pass|xcomp|ccomp|amod|compound|appos|acl|acl:to|acl:of|nmod"
          + "|(obl|nmod):(poss|of|to|with|for|from|against|between|upon|by|over|about)|obl:on"
          + "|advcl:(to|of|for|from|against)";

  private static final String COORDINATED = "conj.*";

  private final Mention mention;
  private final Discourse discourse;

  Concerned(Mention mention, Discourse discourse) {
    this.mention = mention;
    this.discourse = discourse;
  }

  /** The actors, without those who have a part already; none if the complements name nobody. */
  List<Filler> besides(Set<String> actors) {
    Trigger trigger = mention.trigger();
    Set<IndexedWord> seen = new HashSet<>(agents());
    List<IndexedWord> level = List.of(trigger.verb().orElse(trigger.outer()));
    while (!level.isEmpty()) {
      level = below(trigger.syntax(), level, seen);
      List<Filler> named = named(level, actors);
      if (!named.isEmpty()) {
        return named;
      }
    }
    return List.of();
  }

  /** What stands in the phrase of who acts names him: "a proposal by the UN envoy". */
  private List<IndexedWord> agents() {
    return mention
        .rule()
        .agent()
        .map(role -> mention.roles().getOrDefault(role, List.of()))
        .orElse(List.of());
  }

  private static List<IndexedWord> below(
      Syntax syntax, List<IndexedWord> words, Set<IndexedWord> seen) {
    List<IndexedWord> below = new ArrayList<>();
    for (IndexedWord word : words) {
      syntax.children(word, r -> follows(word, r)).stream().filter(seen::add).forEach(below::add);
    }
    return below;
  }

  /** Another verb beside the trigger tells of another act; another noun belongs to this one. */
  private static boolean follows(IndexedWord word, String relation) {
    return relation.matches(COMPLEMENT) || (relation.matches(COORDINATED) && !Syntax.isVerb(word));
  }

  private List<Filler> named(List<IndexedWord> heads, Set<String> actors) {
    return heads.stream()
        .flatMap(head -> discourse.cast().at(mention.sentence(), head.index()).stream())
        .filter(name -> name.kind() != ActorKind.PLACE && !actors.contains(name.actor()))
        .map(Name::filler)
        .distinct()
        .toList();
  }
}
