package org.parley.coding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One happening that an article speaks of, as the codebook defines it: it happened, is planned, is
 * only possible, or is said not to have happened. Types, roles and attributes are words of the
 * ontology, not of this class.
 *
 * @param id unique in its coding
 * @param type the kind of event, as {@code ontology/events/} names it
 * @param time when, as far as the article tells
 * @param place names of places, most specific first
 * @param roles fillers by role
 * @param attributes values by attribute: {@code round}, {@code format}, {@code duration}, ...
 * @param subjects codes of the subject scheme
 * @param claimedBy to whom the article attributes it; empty if it tells it in its own voice
 * @param evidence the sentences that say it, in the order of the text
 * @param links how it stands to other events of the coding
 * @param rule what made it: a rule's name; empty for a human coder
 * @param confidence from 0 to 1; empty for a human coder
 */
public record Event(
    String id,
    String type,
    Status status,
    Optional<Edtf> time,
    List<String> place,
    Map<String, List<Filler>> roles,
    Map<String, String> attributes,
    List<String> subjects,
    List<Quantity> quantities,
    List<Filler> claimedBy,
    List<Span> evidence,
    List<Link> links,
    Optional<String> rule,
    OptionalDouble confidence) {

  public Event {
    place = List.copyOf(place);
    roles = Ordered.copyOf(roles);
    attributes = Ordered.copyOf(attributes);
    subjects = List.copyOf(subjects);
    quantities = List.copyOf(quantities);
    claimedBy = List.copyOf(claimedBy);
    evidence = List.copyOf(evidence);
    links = List.copyOf(links);
  }

  /** The fillers of a role; none if it is not filled. */
  public List<Filler> role(String name) {
    return roles.getOrDefault(name, List.of());
  }

  /** This event resting on other words. */
  public Event withEvidence(List<Span> spans) {
    return with(spans, links);
  }

  /**
   * Whether it is at least so certain; what says nothing of its confidence was coded by a person.
   */
  boolean isTrusted(double least) {
    return confidence.orElse(1) >= least;
  }

  /** This event with these links only. */
  Event withLinks(List<Link> kept) {
    return with(evidence, kept);
  }

  private Event with(List<Span> spans, List<Link> others) {
    return new Event(
        id,
        type,
        status,
        time,
        place,
        roles,
        attributes,
        subjects,
        quantities,
        claimedBy,
        spans,
        others,
        rule,
        confidence);
  }
}
