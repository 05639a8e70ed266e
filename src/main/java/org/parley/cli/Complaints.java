package org.parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The one place where an exception becomes words and an exit code. What a person can put right is
 * told in one line; what is our fault says where to report it.
 */
final class Complaints {

  private static final String REPORT =
      "This is a fault of Parley's own. Please report it with the line above and what you did;"
          + " PARLEY_DEBUG=1 adds the details.";

  private final Console console;

  Complaints(Console console) {
    this.console = console;
  }

  /** Says what is wrong and returns the exit code. */
  int about(Throwable thrown) {
    if (console.out().closedByReader()) {
      return ExitCode.OK.number();
    }
    Fault fault = asFault(thrown);
    if (fault == null) {
      detail(thrown);
      console.say("parley: internal error: " + thrown);
      console.say(REPORT);
      return ExitCode.INTERNAL.number();
    }
    tell(fault);
    return fault.exitCode().number();
  }

  /** The line of a fault and what it shows. */
  void tell(Fault fault) {
    detail(fault);
    console.say("parley: " + fault.line());
    fault.excerpt().ifPresent(console::say);
  }

  private void detail(Throwable thrown) {
    if (console.debugging()) {
      thrown.printStackTrace(console.err());
    }
  }

  int aboutUsage(ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    console.say("parley: " + whatIsWrong(e));
    UnmatchedArgumentException.printSuggestions(e, e.getCommandLine().getErr());
    console.say("See '" + command + " --help'.");
    return ExitCode.USAGE.number();
  }

  private static String whatIsWrong(ParameterException e) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    if (command.parent() == null
        && e instanceof UnmatchedArgumentException unmatched
        && !unmatched.isUnknownOption()) {
      return "there is no command '" + unmatched.getUnmatched().get(0) + "'";
    }
    return e.getMessage().lines().findFirst().orElse("wrong usage");
  }

  private static Fault asFault(Throwable thrown) {
    if (thrown instanceof Fault fault) {
      return fault;
    }
    if (thrown instanceof OutOfMemoryError) {
      return Fault.of(ExitCode.LIMIT, "out of memory")
          .advise("allow more with PARLEY_JAVA_OPTS=-Xmx8g");
    }
    if (thrown instanceof UncheckedIOException unchecked) {
      return failed(unchecked.getCause());
    }
    return thrown instanceof IOException e ? failed(e) : null;
  }

  private static Fault failed(IOException e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return Fault.of(ExitCode.IO, "reading or writing failed: " + message).causedBy(e);
  }
}
