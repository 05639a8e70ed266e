package org.parley.evaluate;

/**
 * How many of gold's items were found.
 *
 * @param hits items that both have
 * @param gold items of the gold coding
 * @param predicted items of the coding that is measured
 */
public record Count(int hits, int gold, int predicted) {

  static final Count NONE = new Count(0, 0, 0);

  Count plus(int moreHits, int moreGold, int morePredicted) {
    return new Count(hits + moreHits, gold + moreGold, predicted + morePredicted);
  }

  /** The share of what was coded that is right; 0 if nothing was coded. */
  public double precision() {
    return predicted == 0 ? 0 : (double) hits / predicted;
  }

  /** The share of gold that was found; 0 if gold is empty. */
  public double recall() {
    return gold == 0 ? 0 : (double) hits / gold;
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
