package org.parley.resolve;

/**
 * What may stand where the name stands: a country is an actor in one role and a place in another.
 */
public enum Expect {
  ACTOR,
  /** A person and nobody else, so that "Jordan" who signs is not the state. */
  PERSON,
  PLACE,
  /** Whatever can be hit, met or handed over: an actor, else a place. */
  THING
}
