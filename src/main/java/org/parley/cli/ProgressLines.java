package org.parley.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.parley.app.Outcome;
import org.parley.app.Progress;

/** A line every ten seconds, for logs: a bar would fill them with rubbish. */
final class ProgressLines implements Progress {

  private static final Duration BETWEEN = Duration.ofSeconds(10);

  private final Console console;
  private final InstantSource clock;
  private Instant last;
  private int files;
  private int done;
  private int failed;

  ProgressLines(Console console, InstantSource clock) {
    this.console = console;
    this.clock = clock;
  }

  @Override
  public void starts(int count) {
    files = count;
    last = clock.instant();
  }

  @Override
  public void done(Outcome outcome) {
    done++;
    if (outcome instanceof Outcome.Failed) {
      failed++;
    }
    Instant now = clock.instant();
    if (Duration.between(last, now).compareTo(BETWEEN) >= 0) {
      last = now;
      console.say("parley: " + done + " of " + files + " articles" + failures());
    }
  }

  @Override
  public void ends() {
    // The summary follows.
  }

  private String failures() {
    return failed == 0 ? "" : ", " + failed + " failed";
  }
}
