package org.parley.app;

/** Whoever wants to know how far a long run is. Called from one thread. */
public interface Progress {

  /** How many files there are. */
  void starts(int files);

  /** One more file is done. */
  void done(Outcome outcome);

  /** The last file is done and everything is written. */
  void ends();
}
