package org.parley.extract;

/** Watches an article being read. */
interface Witness {

  /** Sees nothing: for reading without explaining. */
  Witness NONE =
      new Witness() {
        @Override
        public void found(Mention mention, Draft draft) {}

        @Override
        public void lacked(Mention mention, Draft draft) {}
      };

  /** A rule told of an event. */
  void found(Mention mention, Draft draft);

  /** A rule's construction was there, but not all that it needs. */
  void lacked(Mention mention, Draft draft);
}
