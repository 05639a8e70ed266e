package org.parley.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.parley.fault.ExitCode;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete commands and options. */
@Command(
    name = "completion",
    header = "Print the completion script for bash and zsh.",
    footerHeading = "%nExamples:%n",
    footer = {"  source <(parley completion)", "  parley completion > ~/.parley-completion"})
final class CompletionCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  private final Console console;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    console.out().print(AutoComplete.bash("parley", spec.root().commandLine()) + "\n");
    return ExitCode.OK.number();
  }
}
