package org.parley.identity;

/** What two reports say of one thing by which events are known. */
enum Verdict {
  /** Both say the same. */
  SAME(2),
  /** Both say something, and it fits: a day in a month, a city in a country. */
  FITS(1),
  /** One of them says nothing, or too little. */
  UNKNOWN(0),
  /** They cannot both be true of one event. */
  CLASH(0);

  private final int weight;

  Verdict(int weight) {
    this.weight = weight;
  }

  /** How much it speaks for one event. */
  int weight() {
    return weight;
  }

  /** Both say something, and it is no contradiction. */
  boolean known() {
    return weight > 0;
  }
}
