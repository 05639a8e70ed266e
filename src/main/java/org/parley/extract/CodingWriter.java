package org.parley.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parley.article.Article;
import org.parley.coding.Coding;
import org.parley.coding.Event;
import org.parley.coding.Span;
import org.parley.nlp.AnnotatedArticle;

/** From drafts to the coding: numbered in the order of their evidence. */
final class CodingWriter {

  private final AnnotatedArticle annotated;
  private final String coder;

  CodingWriter(AnnotatedArticle annotated, String coder) {
    this.annotated = annotated;
    this.coder = coder;
  }

  Coding coding(List<Draft> drafts) {
    List<Draft> sorted = new ArrayList<>(drafts);
    sorted.sort(
        Comparator.comparingInt((Draft d) -> d.sentences.first())
            .thenComparingInt(d -> d.mentions.get(0).trigger().word().index())
            .thenComparing(d -> d.kind));
    List<Event> events = new ArrayList<>();
    for (Draft draft : sorted) {
      events.add(event(draft, "e" + (events.size() + 1)));
    }
    Article article = annotated.article();
    return new Coding(article.id(), article.metadata().published(), coder, events, List.of());
  }

  private Event event(Draft draft, String id) {
    List<Span> evidence =
        draft.sentences.stream().map(i -> annotated.sentences().get(i).span()).toList();
    return new Event(
        id,
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
        List.of(),
        Optional.of(draft.rule),
        OptionalDouble.of(rounded(draft.confidence)));
  }

  private static double rounded(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).doubleValue();
  }
}
