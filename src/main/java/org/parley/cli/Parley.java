package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.parley.app.House;
import org.parley.fault.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The whole command line on one console: the same object for a process, a test and the manual. */
final class Parley {

  private final Console console;
  private final House house;
  private final Complaints complaints;

  Parley(Console console, House house) {
    this.console = console;
    this.house = house;
    this.complaints = new Complaints(console);
  }

  /** Runs one command and returns the number that the process ends with. */
  int run(String... args) {
    try {
      int exitCode = commandLine().execute(args);
      console.out().flush();
      return exitCode;
    } catch (OutOfMemoryError | StackOverflowError e) {
      return complaints.about(e);
    } catch (IOException e) {
      return complaints.about(e);
    }
  }

  CommandLine commandLine() {
    CommandLine line = new CommandLine(new RootCommand(console));
    for (Object command : Commands.all(console, house)) {
      line.addSubcommand(command);
    }
    Help.Ansi ansi = console.colour() ? Help.Ansi.ON : Help.Ansi.OFF;
    return line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .setColorScheme(Help.defaultColorScheme(ansi))
        .setUsageHelpAutoWidth(console.outIsTerminal())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, a) -> complaints.aboutUsage(e))
        .setExecutionExceptionHandler((e, command, parsed) -> complaints.about(e))
        .setExitCodeExceptionMapper(e -> ExitCode.INTERNAL.number());
  }
}
