package org.parley.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.parley.coding.Event;
import org.parley.coding.Filler;
import org.parley.coding.Link;
import org.parley.coding.Span;
import org.parley.coding.Status;

/**
 * What somebody thinks of events or actors, as one stretch of the text says it.
 *
 * @param concerns the events that it is about
 */
record Opinion(
    String rule,
    Map<String, List<Filler>> roles,
    Map<String, String> attributes,
    List<Filler> claimedBy,
    Span words,
    Set<Draft> concerns) {

  private static final String TYPE = "Assessment";
  private static final String CONCERNS = "concerns";

  /** In the form of a coding, where events have these ids. */
  Event event(String id, Map<Draft, String> ids) {
    List<Link> links = concerns.stream().map(draft -> new Link(CONCERNS, ids.get(draft))).toList();
    return new Event(
        id,
        TYPE,
        Status.ACTUAL,
        Optional.empty(),
        List.of(),
        roles,
        attributes,
        List.of(),
        List.of(),
        claimedBy,
        List.of(words),
        links,
        Optional.of(TYPE + "/" + rule),
        OptionalDouble.empty());
  }
}
