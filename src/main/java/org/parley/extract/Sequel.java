package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.coding.Status;
import org.parley.rules.LinkRule;
import org.parley.rules.WordLists;
import org.parley.vocabulary.Pl;

/**
 * What came of an event that a text has just told of: what its own actors are said to have done or
 * not done next, as long as the text stays with it and gives no other time.
 */
final class Sequel {

  private static final String BEFORE = Pl.BEFORE.getLocalName();

  private static final Comparator<Mention> ORDER =
      Comparator.comparingInt((Mention m) -> m.sentence().index())
          .thenComparingInt(m -> m.trigger().word().index());

  private final List<Draft> drafts;
  private final WordLists lists;

  Sequel(List<Draft> drafts, WordLists lists) {
    this.drafts = drafts;
    this.lists = lists;
  }

  void link(LinkRule rule) {
    drafts.stream()
        .filter(to -> rule.leadsTo(to.kind, to.status) && !isLinkedTo(to) && !isEarlier(to))
        .sorted(Comparator.comparingInt((Draft to) -> to.sentences.first()))
        .forEach(to -> source(rule, to).ifPresent(from -> from.link(rule.relation(), to)));
  }

  private boolean isLinkedTo(Draft to) {
    return drafts.stream()
        .flatMap(from -> from.links.stream())
        .anyMatch(link -> link.to() == to && !link.relation().equals(BEFORE));
  }

  /** "Had agreed": before what has just been told. */
  private boolean isEarlier(Draft to) {
    Trigger trigger = to.mentions.get(0).trigger();
    IndexedWord verb = trigger.verb().orElse(trigger.word());
    return trigger.syntax().children(verb, r -> r.startsWith("aux")).stream()
        .anyMatch(aux -> lists.has("past-perfect", aux.word().toLowerCase(java.util.Locale.ROOT)));
  }

  private Optional<Draft> source(LinkRule rule, Draft to) {
    return drafts.stream()
        .filter(from -> from != to && rule.startsFrom(from.kind) && from.status == Status.ACTUAL)
        .filter(from -> sameActors(from, to) && sameCircumstances(from, to))
        .filter(from -> staysWith(rule, from, to))
        .max(Comparator.comparing(from -> lastBefore(from, to).orElseThrow(), ORDER));
  }

  private static boolean sameActors(Draft from, Draft to) {
    return to.actors().size() > 1 && from.actors().containsAll(to.actors());
  }

  private static boolean sameCircumstances(Draft from, Draft to) {
    boolean time = to.time.isEmpty() || to.time.equals(from.time);
    boolean place = to.places.isEmpty() || to.places.equals(from.places);
    return time && place;
  }

  /** Whether every sentence from one to the other tells of the first or of what came of it. */
  private static boolean staysWith(LinkRule rule, Draft from, Draft to) {
    Optional<Mention> told = lastBefore(from, to);
    return told.isPresent()
        && IntStream.range(told.get().sentence().index() + 1, to.sentences.first())
            .allMatch(sentence -> continues(rule, from, sentence));
  }

  private static boolean continues(LinkRule rule, Draft from, int sentence) {
    return from.links.stream()
        .filter(link -> link.relation().equals(rule.relation()))
        .anyMatch(link -> link.to().sentences.contains(sentence));
  }

  private static Optional<Mention> lastBefore(Draft from, Draft to) {
    Mention first = to.mentions.get(0);
    return from.mentions.stream().filter(mention -> ORDER.compare(mention, first) < 0).max(ORDER);
  }
}
