package org.parley.extract;

/** What sort of actor a name names. Closed, because resolution branches on it. */
enum ActorKind {
  PERSON,
  STATE,
  BODY,
  GROUP,
  PLACE
}
