package org.parley.store.bound;

import java.time.Duration;

/**
 * What one query may take. Who takes more gets a fault and no part of an answer.
 *
 * @param time how long it may run
 * @param rows how many rows, or statements, its answer may have
 * @param characters how long all values of its answer may be together
 * @param held how many rows it may hold at once to sort or compare them
 * @param string how many characters a string may have that it makes
 */
public record Allowance(Duration time, long rows, long characters, long held, int string) {

  /** For a person at the keyboard of this machine: what fits into memory, but no endless string. */
  public static Allowance of(Duration time) {
    return new Allowance(time, Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, 64 << 20);
  }

  /** For somebody elsewhere, with so many rows. */
  public static Allowance forGuests(Duration time, long rows) {
    return new Allowance(time, rows, 64L << 20, 500_000, 1 << 20);
  }

  public Allowance time(Duration other) {
    return new Allowance(other, rows, characters, held, string);
  }
}
