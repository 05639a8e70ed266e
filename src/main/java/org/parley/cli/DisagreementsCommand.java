package org.parley.cli;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.fault.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists where sources contradict each other. */
@Command(
    name = "disagreements",
    header = "List where sources give values that do not fit together.",
    description = {
      "",
      "Dates, places, numbers, and whether it happened: each value with who says so and the"
          + " sentence. Dates that overlap, a place within the other, and hedged numbers that leave"
          + " room for each other (\"about\" is a quarter more or less) are no disagreement.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {"  parley disagreements", "  parley disagreements Istanbul --format csv"})
final class DisagreementsCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "EVENT",
      arity = "0..1",
      description = "A part of an event's name. Default: all events.")
  private String event;

  @Mixin private NamedAnswer answer;

  private final Console console;

  DisagreementsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Map<String, String> parameters =
        Optional.ofNullable(event).map(name -> Map.of("event", name)).orElse(Map.of());
    answer.write(console, "disagreements", parameters);
    return ExitCode.OK.number();
  }
}
