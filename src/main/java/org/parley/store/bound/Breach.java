package org.parley.store.bound;

import org.parley.fault.Fault;

/**
 * Ends a run that takes more than it may. An Error, because Jena's filters take every exception for
 * false: the answer would lack rows and look whole.
 */
public final class Breach extends Error {

  private static final long serialVersionUID = 1L;

  private final Fault fault;

  Breach(Fault fault) {
    super(fault.getMessage());
    this.fault = fault;
  }

  public Fault fault() {
    return fault;
  }
}
