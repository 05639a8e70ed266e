package org.parley.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.article.Article;
import org.parley.coding.Coding;
import org.parley.coding.Event;
import org.parley.coding.Filler;
import org.parley.coding.Link;
import org.parley.coding.Span;
import org.parley.nlp.AnnotatedArticle;

/** From drafts to the coding: numbered in the order of their evidence. */
final class CodingWriter {

  private final AnnotatedArticle annotated;
  private final String coder;
  private final BiConsumer<Event, Map<String, Double>> observer;

  /**
   * A writer of codings of one article.
   *
   * @param observer is told of each event what its confidence is made of
   */
  CodingWriter(
      AnnotatedArticle annotated, String coder, BiConsumer<Event, Map<String, Double>> observer) {
    this.annotated = annotated;
    this.coder = coder;
    this.observer = observer;
  }

  Coding coding(Story story) {
    List<Draft> sorted = new ArrayList<>(story.drafts());
    sorted.sort(
        Comparator.comparingInt((Draft d) -> d.sentences.first())
            .thenComparingInt(d -> d.mentions.get(0).trigger().word().index())
            .thenComparing(d -> d.kind));
    Confidence confidence = new Confidence(story.book().lists(), story.discourse().cast());
    Map<Draft, String> ids = new HashMap<>();
    sorted.forEach(draft -> ids.put(draft, "e" + (ids.size() + 1)));
    List<Event> events = new ArrayList<>();
    for (Draft draft : sorted) {
      Event event = event(draft, ids, confidence);
      observer.accept(event, confidence.features(draft));
      events.add(event);
    }
    List<Event> assessments = new ArrayList<>();
    for (Opinion opinion : new Opinions(story).all()) {
      assessments.add(opinion.event("a" + (assessments.size() + 1), ids));
    }
    Article article = annotated.article();
    return new Coding(
        article.id(),
        article.metadata().published(),
        coder,
        events,
        assessments,
        annotated.unread(),
        persons(story.discourse().cast(), events, assessments));
  }

  private static Set<String> persons(Cast cast, List<Event> events, List<Event> assessments) {
    return Stream.concat(events.stream(), assessments.stream())
        .flatMap(e -> Stream.concat(e.roles().values().stream(), Stream.of(e.claimedBy())))
        .flatMap(List::stream)
        .map(Filler::name)
        .filter(cast::isSurelyPerson)
        .collect(Collectors.toSet());
  }

  private Event event(Draft draft, Map<Draft, String> ids, Confidence confidence) {
    List<Span> evidence =
        draft.sentences.stream().map(i -> annotated.sentences().get(i).span()).toList();
    return new Event(
        ids.get(draft),
        draft.kind,
        draft.status,
        draft.time,
        List.copyOf(draft.places),
        draft.roles,
        draft.attributes,
        List.copyOf(draft.subjects),
        draft.quantities,
        draft.claimedBy,
        evidence,
        draft.links.stream().map(link -> new Link(link.relation(), ids.get(link.to()))).toList(),
        Optional.of(draft.rule),
        OptionalDouble.of(rounded(confidence.of(draft))));
  }

  private static double rounded(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).doubleValue();
  }
}
