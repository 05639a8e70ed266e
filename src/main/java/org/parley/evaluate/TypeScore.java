package org.parley.evaluate;

/** The figures of one type of event. */
public record TypeScore(Count events, Count roles) {

  static final TypeScore NONE = new TypeScore(Count.NONE, Count.NONE);
}
