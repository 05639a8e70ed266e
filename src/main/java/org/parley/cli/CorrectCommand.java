package org.parley.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.app.Correcting;
import org.parley.app.House;
import org.parley.app.Taken;
import org.parley.correct.Correction;
import org.parley.export.AtomicFile;
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
      "  parley correct --as-test case.txt corrections.csv",
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

  @Option(
      names = "--as-test",
      paramLabel = "FILE",
      description =
          "Also write, for each event that a rule found and that is corrected, its sentence with"
              + " what this tells of by now: test cases for the rule, in the form of the corpus.")
  private Path asTest;

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
      take(correcting);
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

  private void take(Correcting correcting) {
    Taken taken = correcting.take(files, who(), clock.instant().truncatedTo(ChronoUnit.SECONDS));
    console.say(count(taken.corrections().size(), "correction") + " taken");
    if (asTest != null) {
      List<String> cases = correcting.cases(taken);
      byte[] text = String.join("\n", cases).getBytes(StandardCharsets.UTF_8);
      new AtomicFile(asTest).write(out -> write(text, out));
      console.say(count(cases.size(), "test case") + " in " + asTest);
    }
  }

  private static void write(byte[] text, OutputStream out) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
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
        correction.decision().what(),
        correction.why().orElse(""));
  }
}
