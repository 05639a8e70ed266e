package org.parley.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.parley.fault.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code parley} itself: help, version, and the way to the commands. */
@Command(
    name = "parley",
    header = "Turns news about diplomatic talks into a graph that answers questions.",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "",
      "Reads articles, finds who met whom, through whom, what was proposed, agreed, refused and"
          + " carried out, and keeps it with the sentence behind each fact in a dataset"
          + " that SPARQL queries.",
      ""
    },
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley load articles/",
      "  parley queries",
      "  parley query cq01",
      "  parley show \"Rustem Umerov\"",
      "  parley export -o talks.ttl",
      "",
      "Environment:",
      "  PARLEY_DATASET    the dataset's folder, where --dataset is not given",
      "  PARLEY_TOKEN      the token of 'serve --update'",
      "  PARLEY_JAVA_OPTS  options for Java, for example -Xmx8g",
      "  PARLEY_DEBUG=1    details of an internal error",
      "  NO_COLOR=1        no colours",
      "",
      "Exit codes:",
      "  0 done                       4 bad input: article, query, coding",
      "  1 a fault of Parley's own    5 dataset missing or in use",
      "  2 wrong usage                6 a limit or timeout was reached",
      "  3 the answer is no           7 disk or network failed",
      "  130 ended by Ctrl-C"
    })
final class RootCommand implements Callable<Integer> {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help and exit.")
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      description = "Show the version and exit.")
  private boolean version;

  @Option(
      names = "--json",
      description = "With --version: the versions of Parley, its libraries and Java as JSON.")
  private boolean json;

  @Spec private CommandSpec spec;

  private final Console console;

  RootCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!version) {
      throw new ParameterException(spec.commandLine(), "a command is missing");
    }
    Version versions = Version.read();
    console.out().print((json ? versions.json() : versions.line()) + "\n");
    return ExitCode.OK.number();
  }
}
