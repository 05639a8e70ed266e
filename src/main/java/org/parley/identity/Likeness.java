package org.parley.identity;

/**
 * How two reports stand to each other.
 *
 * @param known by how many things, the kind among them, both can be known and agree
 * @param score how much speaks for one event; only comparable between pairs
 * @param timed whether they agree on a date, or on a mark such as the number of a round, without
 *     which no two events are the same
 * @param clash whether they cannot be of one event
 */
record Likeness(int known, int score, boolean timed, boolean clash) {

  private static final int ENOUGH = 3;

  static final Likeness NONE = new Likeness(0, 0, false, true);

  /** Whether they speak of one event, as far as the two of them can tell. */
  boolean match() {
    return !clash && timed && known >= ENOUGH;
  }
}
