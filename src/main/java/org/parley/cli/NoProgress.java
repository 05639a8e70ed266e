package org.parley.cli;

import org.parley.app.Outcome;
import org.parley.app.Progress;

/** For who wants quiet. */
final class NoProgress implements Progress {

  @Override
  public void starts(int files) {
    // Not told.
  }

  @Override
  public void done(Outcome outcome) {
    // Not told.
  }

  @Override
  public void ends() {
    // Not told.
  }
}
