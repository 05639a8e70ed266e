package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.List;
import java.util.Optional;
import org.parley.coding.Filler;
import org.parley.nlp.Sentence;
import org.parley.rules.WordLists;

/** To whom the article attributes what a trigger says: "A said that ...", "according to A". */
final class Attribution {

  private static final int MAX_CLIMB = 6;

  private final WordLists lists;
  private final ActorResolver resolver;

  Attribution(WordLists lists, ActorResolver resolver) {
    this.lists = lists;
    this.resolver = resolver;
  }

  List<Filler> claimedBy(Sentence sentence, Trigger trigger, Discourse discourse) {
    Syntax syntax = trigger.syntax();
    IndexedWord word = trigger.verb().orElse(trigger.outer());
    for (int left = MAX_CLIMB; left > 0; left--) {
      List<Filler> cited = cited(sentence, syntax, word, discourse);
      if (!cited.isEmpty()) {
        return cited;
      }
      Optional<SemanticGraphEdge> up = up(syntax, word);
      if (up.isEmpty()) {
        return List.of();
      }
      IndexedWord governor = up.get().getGovernor();
      String relation = Syntax.name(up.get().getRelation());
      boolean said =
          relation.equals("ccomp")
              || relation.equals("parataxis")
              || relation.equals("dep")
              || relation.equals("xcomp")
              || relation.equals("acl:that")
              || relation.equals("csubj");
      if (said && lists.has("say-verbs", ActorResolver.lemma(governor))) {
        List<Filler> sayers = actors(sentence, syntax.subjects(governor), discourse);
        if (!sayers.isEmpty()) {
          return sayers;
        }
      }
      word = governor;
    }
    return List.of();
  }

  private List<Filler> cited(
      Sentence sentence, Syntax syntax, IndexedWord word, Discourse discourse) {
    return actors(
        sentence,
        syntax.children(word, r -> r.equals("obl:according_to") || r.equals("nmod:according_to")),
        discourse);
  }

  private List<Filler> actors(Sentence sentence, List<IndexedWord> heads, Discourse discourse) {
    return heads.stream()
        .flatMap(head -> resolver.actors(sentence, head, discourse).stream())
        .distinct()
        .toList();
  }

  private static Optional<SemanticGraphEdge> up(Syntax syntax, IndexedWord word) {
    return syntax.incoming(word).stream()
        .filter(edge -> !edge.getGovernor().equals(word))
        .filter(edge -> !Syntax.name(edge.getRelation()).equals("nsubj:xsubj"))
        .findFirst();
  }
}
