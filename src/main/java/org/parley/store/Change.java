package org.parley.store;

/** What replacing or removing a named graph did to it. */
public enum Change {
  ADDED,
  CHANGED,
  /** Not one triple was written. */
  UNCHANGED,
  REMOVED
}
