package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.coding.Filler;
import org.parley.coding.Span;
import org.parley.nlp.Sentence;
import org.parley.rules.ArgumentPath;
import org.parley.rules.AssessmentRule;
import org.parley.vocabulary.Nature;
import org.parley.vocabulary.Pl;

/**
 * The opinions, evaluations and attitudes of an article. They are no events and are kept apart from
 * them; the words that express one are its evidence.
 */
final class Opinions {

  /** A role's path to the actor whom the sentence is about, where grammar leads nowhere nearer. */
  private static final String TOPIC = "topic";

  private static final List<String> ROLES =
      List.of(Pl.EVALUATOR.getLocalName(), Pl.TOWARD.getLocalName());

  private final Story story;
  private final Extent extent;

  Opinions(Story story) {
    this.story = story;
    this.extent = new Extent();
  }

  List<Opinion> all() {
    List<Opinion> all = new ArrayList<>();
    for (Sentence sentence : story.sentences()) {
      List<Opinion> here = new ArrayList<>();
      for (AssessmentRule rule : story.discourseBook().assessments()) {
        for (Map<String, IndexedWord> nodes : rule.find(sentence)) {
          opinion(rule, sentence, nodes)
              .filter(found -> here.stream().noneMatch(o -> o.words().overlaps(found.words())))
              .ifPresent(here::add);
        }
      }
      here.sort(Comparator.comparing(Opinion::words));
      all.addAll(here);
    }
    return all;
  }

  private Optional<Opinion> opinion(
      AssessmentRule rule, Sentence sentence, Map<String, IndexedWord> nodes) {
    IndexedWord head = nodes.get(AssessmentRule.OPINION);
    Set<Draft> concerns = concerns(sentence, head, nodes);
    if (rule.ofEvents() && concerns.isEmpty()) {
      return Optional.empty();
    }
    Span words = extent.of(sentence, head);
    return Optional.of(
        new Opinion(
            rule.name(),
            roles(rule, sentence, nodes),
            rule.attributes(),
            claimants(sentence, nodes),
            words,
            concerns));
  }

  /** The event that the pattern points to, or else the one that the clause tells of. */
  private Set<Draft> concerns(Sentence sentence, IndexedWord head, Map<String, IndexedWord> nodes) {
    Set<Draft> concerns = new LinkedHashSet<>();
    nodes.forEach(
        (name, word) -> {
          if (name.startsWith(AssessmentRule.EVENT)) {
            story.references().at(sentence, word, d -> happens(d)).ifPresent(concerns::add);
          }
        });
    if (concerns.isEmpty()) {
      story.references().at(sentence, head, d -> happens(d)).ifPresent(concerns::add);
    }
    return concerns;
  }

  private static boolean happens(Draft draft) {
    return draft.nature == Nature.ACT || draft.nature == Nature.CONVERSATION;
  }

  private Map<String, List<Filler>> roles(
      AssessmentRule rule, Sentence sentence, Map<String, IndexedWord> nodes) {
    Map<String, List<Filler>> roles = new LinkedHashMap<>();
    for (String role : ROLES) {
      List<Filler> fillers = fillers(rule, role, sentence, nodes);
      if (!fillers.isEmpty()) {
        roles.put(role, fillers);
      }
    }
    return roles;
  }

  private List<Filler> fillers(
      AssessmentRule rule, String role, Sentence sentence, Map<String, IndexedWord> nodes) {
    List<Filler> fillers = new ArrayList<>();
    if (nodes.containsKey(role)) {
      resolve(sentence, nodes.get(role), fillers);
    }
    Trigger trigger = Trigger.of(sentence, nodes.get(AssessmentRule.OPINION), story.book().lists());
    for (ArgumentPath path : rule.roles().getOrDefault(role, List.of())) {
      if (!fillers.isEmpty()) {
        break;
      }
      if (path.toString().equals(TOPIC)) {
        topic(sentence).ifPresent(fillers::add);
      } else {
        trigger.at(path).forEach(head -> resolve(sentence, head, fillers));
      }
    }
    return fillers;
  }

  private void resolve(Sentence sentence, IndexedWord head, List<Filler> fillers) {
    story
        .resolver()
        .actors(sentence, head, story.discourse())
        .forEach(filler -> Draft.add(fillers, filler));
  }

  private Optional<Filler> topic(Sentence sentence) {
    return story.discourse().cast().names(sentence).stream()
        .filter(name -> name.kind() != ActorKind.PLACE)
        .map(name -> name.filler())
        .findFirst();
  }

  private static List<Filler> claimants(Sentence sentence, Map<String, IndexedWord> nodes) {
    return Optional.ofNullable(nodes.get(AssessmentRule.CLAIMANT))
        .map(word -> List.of(Filler.of(sentence.words(word.index(), word.index()))))
        .orElse(List.of());
  }
}
