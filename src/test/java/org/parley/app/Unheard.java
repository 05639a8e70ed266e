package org.parley.app;

/** A progress that nobody follows. */
public final class Unheard implements Progress {

  @Override
  public void starts(int files) {
    // Nobody listens.
  }

  @Override
  public void done(Outcome outcome) {
    // Nobody listens.
  }

  @Override
  public void ends() {
    // Nobody listens.
  }
}
