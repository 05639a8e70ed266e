package org.parley.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.parley.app.House;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.fault.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the history of what is on the table. */
@Command(
    name = "ladder",
    header = "Print how far an item on the table got, step by step.",
    description = {
      "",
      "Demanded, proposed, answered, agreed, signed, carried out, violated: each step with its"
          + " date, status, actor, sentence and article, in the order of the dates.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley ladder \"prisoner exchange\"",
      "  parley ladder ceasefire --process Ukraine"
    })
final class LadderCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "SUBJECT",
      arity = "0..1",
      description = "What it is about, such as ceasefire. Default: everything on the table.")
  private String subject;

  @Option(
      names = "--process",
      paramLabel = "NAME",
      description = "A part of the name of the talks. Default: all talks.")
  private String process;

  @Mixin private NamedAnswer answer;

  private final Console console;
  private final House house;

  LadderCommand(Console console, House house) {
    this.console = console;
    this.house = house;
  }

  @Override
  public Integer call() throws IOException {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (subject != null) {
      parameters.put("subject", code(subject));
    }
    if (process != null) {
      parameters.put("process", process);
    }
    answer.write(console, "ladder", parameters);
    return ExitCode.OK.number();
  }

  /** The codes of subjects are their names with hyphens. */
  private String code(String name) {
    List<String> codes = house.subjects();
    String code = name.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    if (!codes.contains(code)) {
      Fault fault = Fault.of(ExitCode.USAGE, "no subject is called '" + name + "'");
      throw Nearest.hint(code, codes)
          .map(fault::advise)
          .orElseGet(() -> fault.advise("expected one of " + String.join(", ", codes)));
    }
    return code;
  }
}
