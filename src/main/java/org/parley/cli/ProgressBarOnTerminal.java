package org.parley.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.parley.app.Outcome;
import org.parley.app.Progress;

/** A bar on standard error, for a person at a terminal. */
final class ProgressBarOnTerminal implements Progress {

  private final Console console;
  private ProgressBar bar;

  ProgressBarOnTerminal(Console console) {
    this.console = console;
  }

  @Override
  public void starts(int files) {
    bar =
        new ProgressBarBuilder()
            .setTaskName("Reading")
            .setInitialMax(files)
            .setUnit(" articles", 1)
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(new ConsoleProgressBarConsumer(console.err()))
            .build();
  }

  @Override
  public void done(Outcome outcome) {
    bar.step();
  }

  @Override
  public void ends() {
    bar.close();
  }
}
