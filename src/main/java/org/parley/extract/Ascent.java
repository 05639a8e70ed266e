package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.rules.WordLists;
import org.parley.vocabulary.Nature;

/**
 * The way up from an event to the one that it completes: what is agreed stands below the agreeing,
 * however many words are between them, but not across a relative clause, a new clause or a remark
 * on the circumstances.
 */
final class Ascent {

  private static final int MAX_STEPS = 8;

  private final Tellings tellings;
  private final WordLists lists;

  Ascent(Tellings tellings, WordLists lists) {
    this.tellings = tellings;
    this.lists = lists;
  }

  /** The nearest other event above. */
  Optional<Draft> above(Telling telling) {
    List<IndexedWord> level = telling.heads();
    Set<IndexedWord> seen = new HashSet<>(level);
    for (int step = 0; step < MAX_STEPS && !level.isEmpty(); step++) {
      List<IndexedWord> next = new ArrayList<>();
      for (IndexedWord word : level) {
        for (SemanticGraphEdge edge : telling.trigger().syntax().incoming(word)) {
          Optional<Draft> event = event(telling, edge.getGovernor());
          boolean open = completes(edge, event.isPresent());
          if (open && event.isPresent()) {
            return event;
          }
          if (open && seen.add(edge.getGovernor())) {
            next.add(edge.getGovernor());
          }
        }
      }
      level = next;
    }
    return Optional.empty();
  }

  private Optional<Draft> event(Telling telling, IndexedWord word) {
    return tellings.at(telling.sentence(), word).stream()
        .map(Telling::draft)
        .filter(draft -> draft != telling.draft() && draft.nature != Nature.OFFICE)
        .findFirst();
  }

  private boolean completes(SemanticGraphEdge edge, boolean atEvent) {
    String[] relation = Syntax.name(edge.getRelation()).split(":", 2);
    String joint = relation.length > 1 ? relation[1] : "";
    return switch (relation[0]) {
      case "obj", "iobj", "xcomp", "ccomp", "compound" -> true;
      case "nsubj" -> joint.equals("pass");
      case "dep" -> !atEvent;
      case "acl" -> !joint.equals("relcl") && (joint.isEmpty() || joins(edge, joint, atEvent));
      case "advcl" -> joint.isEmpty() ? !atEvent : joins(edge, joint, atEvent);
      case "obl", "nmod" -> joins(edge, joint, atEvent);
      default -> false;
    };
  }

  private boolean joins(SemanticGraphEdge edge, String preposition, boolean atEvent) {
    return lists.has("content-prepositions", preposition)
        || lists.has("aims", ActorResolver.lemma(edge.getDependent()))
        || (!atEvent && lists.has("inner-prepositions", preposition));
  }
}
