package org.parley.page.view;

import java.util.List;
import java.util.Optional;

/**
 * What one article tells of an event.
 *
 * @param number by which the facts refer to it, counted from 1
 * @param report by which links from outside refer to it
 * @param claimant to whom the article attributes it; empty where it speaks in its own voice
 * @param rule that found it, or nothing
 */
public record Told(
    int number,
    String report,
    Link article,
    String published,
    Status status,
    Optional<Link> claimant,
    String rule,
    List<Sentence> sentences) {
  public Told {
    sentences = List.copyOf(sentences);
  }
}
