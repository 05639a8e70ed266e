package org.parley.coding;

/** The hedge of a quantity: how the true number lies to the one that is given. */
public enum Comparison {
  EXACTLY("="),
  ABOUT("~"),
  MORE_THAN(">"),
  LESS_THAN("<"),
  AT_LEAST(">="),
  AT_MOST("<=");

  private final String sign;

  Comparison(String sign) {
    this.sign = sign;
  }

  /** The codebook's sign. */
  public String sign() {
    return sign;
  }

  public static Comparison of(String sign) {
    for (Comparison comparison : values()) {
      if (comparison.sign.equals(sign)) {
        return comparison;
      }
    }
    throw new IllegalArgumentException(
        "unknown comparison '" + sign + "': expected one of = ~ > < >= <=");
  }
}
