package org.parley.vocabulary;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;

/**
 * The properties of what did not happen. A plan must not answer a question about facts, so nothing
 * of a prospect is said with the property of an event: what an event has, a prospect would have.
 * One scheme for all roles, attributes and relations, so that a new kind needs no declarations for
 * it.
 */
public final class WouldHave {

  private WouldHave() {}

  /** {@code pl:participant} gives {@code pl:wouldHaveParticipant}. */
  public static IRI of(IRI property) {
    String name = property.getLocalName();
    return Values.iri(
        property.getNamespace(),
        "wouldHave" + Character.toUpperCase(name.charAt(0)) + name.substring(1));
  }
}
