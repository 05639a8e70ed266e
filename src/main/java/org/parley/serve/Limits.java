package org.parley.serve;

import java.time.Duration;
import org.parley.store.bound.Allowance;

/**
 * What one request, and all of them together, may take. A client may ask for less, never for more.
 *
 * @param time how long a query may run
 * @param rows how many rows or statements an answer may have
 * @param body how many bytes a request's body may have, unpacked
 * @param queries how many queries run at once
 * @param waiting how many more wait for their turn; the next one is sent away
 * @param connections how many connections are open at once
 * @param idle how long a connection may be silent
 */
public record Limits(
    Duration time, int rows, int body, int queries, int waiting, int connections, Duration idle) {

  /** For a machine of two cores that others use too. */
  public static final Limits USUAL =
      new Limits(Duration.ofSeconds(10), 100_000, 1 << 20, 2, 16, 1000, Duration.ofSeconds(30));

  /** What a query may take whose sender asks for no less. */
  Allowance allowance() {
    return Allowance.forGuests(time, rows);
  }
}
