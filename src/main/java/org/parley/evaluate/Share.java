package org.parley.evaluate;

/**
 * On how many of the matched events both codings say the same.
 *
 * @param of how many events there are on which at least one of them says anything
 */
public record Share(int same, int of) {

  static final Share NONE = new Share(0, 0);

  Share plus(boolean alike) {
    return new Share(same + (alike ? 1 : 0), of + 1);
  }

  /** The share itself; 0 if there is nothing to share. */
  public double value() {
    return of == 0 ? 0 : (double) same / of;
  }
}
