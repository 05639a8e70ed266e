package org.parley.identity;

/** Whether a report tells of what happened, of what may happen, or of what did not. */
enum Standing {
  HAPPENED,
  PROSPECT,
  DENIED
}
