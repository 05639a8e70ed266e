package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.coding.Filler;
import org.parley.nlp.Sentence;
import org.parley.rules.LinkRule;

/** Events that a sentence says to be one: "this incident marks the largest attack". */
final class Identities {

  private final Story story;

  Identities(Story story) {
    this.story = story;
  }

  /** The drafts, with those that are one event made one. */
  List<Draft> settled() {
    List<Draft> drafts = new ArrayList<>(story.drafts());
    for (Sentence sentence : story.sentences()) {
      for (LinkRule rule : story.discourseBook().identities()) {
        rule.find(sentence).forEach(nodes -> unite(sentence, nodes, drafts));
      }
    }
    return drafts;
  }

  private void unite(Sentence sentence, Map<String, IndexedWord> nodes, List<Draft> drafts) {
    Optional<Draft> told =
        story.tellings().at(sentence, nodes.get(LinkRule.TO)).stream()
            .map(Telling::draft)
            .filter(drafts::contains)
            .findFirst();
    if (told.isEmpty()) {
      return;
    }
    Draft later = told.get();
    story
        .references()
        .at(sentence, nodes.get(LinkRule.FROM), draft -> isSame(draft, later))
        .filter(drafts::contains)
        .ifPresent(
            earlier -> {
              earlier.absorb(later);
              earlier.roles.replaceAll((role, fillers) -> united(fillers));
              drafts.remove(later);
            });
  }

  private static boolean isSame(Draft earlier, Draft later) {
    return earlier != later
        && earlier.kind.equals(later.kind)
        && earlier.status == later.status
        && later.sentences.first() > earlier.sentences.first();
  }

  /** "Russian air bases" are the "air bases" told of before. */
  private static List<Filler> united(List<Filler> fillers) {
    List<Filler> united = new ArrayList<>();
    for (Filler filler : fillers) {
      Optional<Filler> shorter =
          united.stream().filter(f -> filler.name().endsWith(" " + f.name())).findFirst();
      Draft.add(
          united, shorter.map(f -> ActorResolver.filler(f.name(), filler.name())).orElse(filler));
    }
    return united;
  }
}
