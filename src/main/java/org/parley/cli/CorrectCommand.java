package org.parley.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.rdf4j.model.Value;
import org.parley.app.Correcting;
import org.parley.app.House;
import org.parley.correct.Correction;
import org.parley.correct.Decision;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes what persons have decided. */
@Command(
    name = "correct",
    header = "Correct the dataset: what a person decides holds from then on.",
    description = {
      "",
      "Corrections stand in spreadsheets (.csv) or in Turtle: that two things are the same or are"
          + " not, that a role or a type is wrong, that something is not so, or is so though no"
          + " article says it. They hold on every later load, until they are undone. All of the"
          + " files are taken, or nothing.",
      "",
      "--list prints a line for each, with tabs between: number, day, who, decision, thing, the"
          + " rest, why.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley correct --by \"A. Reader\" corrections.csv",
      "  parley correct --list",
      "  parley correct --undo 3"
    })
final class CorrectCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", arity = "0..*", description = "Files with corrections.")
  private List<Path> files = List.of();

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who corrects, where the file does not say so. Default: $USER.")
  private String who;

  @Option(names = "--list", description = "Print the corrections that hold.")
  private boolean list;

  @Option(names = "--undo", paramLabel = "NUMBER", description = "Take this correction back.")
  private Integer undo;

  @Mixin private DatasetOption dataset;

  private final Console console;
  private final House house;
  private final InstantSource clock = InstantSource.system();

  CorrectCommand(Console console, House house) {
    this.console = console;
    this.house = house;
  }

  @Override
  public Integer call() throws IOException {
    Correcting correcting = new Correcting(house, dataset.folder(console));
    if (undo != null) {
      correcting.undo(undo);
      console.say("correction " + undo + " is undone");
    } else if (!files.isEmpty()) {
      List<Correction> taken =
          correcting.take(files, who(), clock.instant().truncatedTo(ChronoUnit.SECONDS));
      console.say(taken.size() + (taken.size() == 1 ? " correction" : " corrections") + " taken");
    } else if (!list) {
      throw Fault.of(ExitCode.USAGE, "no file with corrections")
          .advise("name one, or ask for --list or --undo NUMBER");
    }
    if (list) {
      for (Correction correction : correcting.all()) {
        console.out().print(line(correction) + "\n");
      }
    }
    return ExitCode.OK.number();
  }

  private String who() {
    return Optional.ofNullable(who)
        .or(() -> Optional.ofNullable(console.environment().get("USER")))
        .orElse("unknown");
  }

  private static String line(Correction correction) {
    return String.join(
        "\t",
        Integer.toString(correction.id()),
        correction.when().toString().substring(0, 10),
        correction.who(),
        correction.decision().word(),
        correction.decision().thing().stringValue(),
        rest(correction.decision()),
        correction.why().orElse(""));
  }

  private static String rest(Decision decision) {
    if (decision instanceof Decision.Same same) {
      return same.other().stringValue();
    }
    if (decision instanceof Decision.NotSame not) {
      return not.other().stringValue();
    }
    if (decision instanceof Decision.Role role) {
      return role.wrong().getLocalName() + " " + role.who() + " -> " + role.right().getLocalName();
    }
    if (decision instanceof Decision.Retype type) {
      return type.kind().getLocalName();
    }
    if (decision instanceof Decision.Retract retract) {
      return retract.property().map(p -> p.getLocalName()).orElse("all of it")
          + retract.value().map(Value::stringValue).map(v -> " " + v).orElse("");
    }
    Decision.Add add = (Decision.Add) decision;
    return add.property().getLocalName() + " " + add.value().stringValue();
  }
}
