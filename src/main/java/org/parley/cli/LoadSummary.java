package org.parley.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parley.app.LoadReport;
import org.parley.app.Outcome;

/** Tells what a load did: first what went wrong, last the one line that sums it up. */
final class LoadSummary {

  private final Console console;
  private final Path dataset;
  private final boolean dryRun;

  LoadSummary(Console console, Path dataset, boolean dryRun) {
    this.console = console;
    this.dataset = dataset;
    this.dryRun = dryRun;
  }

  void tell(LoadReport report, boolean quiet) {
    for (Outcome.Failed failed : report.failures()) {
      new Complaints(console).tell(failed.fault());
    }
    report.outcomes().stream()
        .filter(outcome -> outcome.unread() > 0)
        .map(outcome -> Unread.told(outcome.file().toString(), outcome.unread()))
        .forEach(console::say);
    if (!quiet) {
      console.say(line(report));
    }
    if (report.stopped()) {
      console.say(
          "parley: stopped after %d of %d articles; what is loaded stays. To go on, give the same command again."
              .formatted(report.outcomes().size(), report.files()));
    }
  }

  private String line(LoadReport report) {
    String counts =
        report.counts().entrySet().stream()
            .filter(count -> count.getValue() > 0)
            .map(count -> count.getValue() + " " + count.getKey())
            .collect(Collectors.joining(", "));
    return "%s: %s; %d events, %d statements written%s in %s"
        .formatted(
            dataset,
            counts.isEmpty() ? "no article" : counts,
            report.events(),
            report.statements(),
            dryRun ? " (dry run: not one is kept)" : "",
            clock(report.time()));
  }

  private static String clock(Duration time) {
    return time.toMinutes() > 0
        ? "%d min %d s".formatted(time.toMinutes(), time.toSecondsPart())
        : String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
  }
}
