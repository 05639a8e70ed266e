package org.parley.coding;

/**
 * How one event of a coding stands to another of the same coding.
 *
 * @param relation a property of the ontology by its local name: {@code content} (an act to what it
 *     proposes, demands, agrees or refuses), {@code produced} (a meeting to its agreement), {@code
 *     before}, {@code previous} (a round to the one before it), {@code inResponseTo}
 * @param event the id of the other event
 */
public record Link(String relation, String event) {}
