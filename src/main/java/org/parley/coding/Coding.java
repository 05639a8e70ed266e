package org.parley.coding;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What one article says about talks, coded after the codebook: the waist of Parley. Extractors and
 * human coders write it; everything that comes after knows nothing of who did.
 *
 * @param article the article's id, the stem of its file's name
 * @param published the date of publication, where known
 * @param coder who coded it
 * @param events the events, in the order of their first evidence
 * @param assessments opinions and evaluations, which the codebook keeps apart from events; the same
 *     shape, type {@code Assessment}
 * @param unread the stretches of the article that the coder passed over, such as sentences that are
 *     too long for the parser
 * @param persons usual names of fillers that the coder knows to be persons, also where no role says
 *     so
 */
public record Coding(
    String article,
    Optional<LocalDate> published,
    String coder,
    List<Event> events,
    List<Event> assessments,
    List<Span> unread,
    Set<String> persons) {

  public Coding {
    events = List.copyOf(events);
    assessments = List.copyOf(assessments);
    unread = List.copyOf(unread);
    persons = Collections.unmodifiableSortedSet(new TreeSet<>(persons));
  }

  /** The coding of an article that was read from its first word to its last, and knows nobody. */
  public Coding(
      String article,
      Optional<LocalDate> published,
      String coder,
      List<Event> events,
      List<Event> assessments) {
    this(article, published, coder, events, assessments, List.of(), Set.of());
  }

  /**
   * What of it is at least so certain, 0 to 1. Links to what is left out go with it, and so do
   * opinions that were of nothing else.
   */
  public Coding trusted(double least) {
    Set<String> kept =
        events.stream().filter(e -> e.isTrusted(least)).map(Event::id).collect(Collectors.toSet());
    List<Event> left =
        events.stream().filter(e -> kept.contains(e.id())).map(e -> linked(e, kept)).toList();
    List<Event> opinions =
        assessments.stream()
            .filter(
                a ->
                    a.links().isEmpty()
                        || a.links().stream().anyMatch(l -> kept.contains(l.event())))
            .map(a -> linked(a, kept))
            .toList();
    return new Coding(article, published, coder, left, opinions, unread, persons);
  }

  /** The same, coded by somebody, with these events. */
  public Coding with(String newCoder, List<Event> newEvents) {
    return new Coding(article, published, newCoder, newEvents, assessments, unread, persons);
  }

  private static Event linked(Event event, Set<String> kept) {
    return event.withLinks(
        event.links().stream().filter(link -> kept.contains(link.event())).toList());
  }
}
