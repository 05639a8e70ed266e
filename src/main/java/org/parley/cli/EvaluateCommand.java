package org.parley.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.app.Extraction;
import org.parley.app.House;
import org.parley.app.Outcome;
import org.parley.coding.Coding;
import org.parley.evaluate.Alpha;
import org.parley.evaluate.Changes;
import org.parley.evaluate.Codings;
import org.parley.evaluate.Evaluation;
import org.parley.evaluate.EvaluationJson;
import org.parley.evaluate.EvaluationReport;
import org.parley.evaluate.IdentityScore;
import org.parley.evaluate.Partition;
import org.parley.fault.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures codings against codings that are held for right. */
@Command(
    name = "evaluate",
    header = "Measure codings against codings that are held for right.",
    description = {
      "",
      "Two events match where they have the same type and their evidence overlaps. Prints precision,"
          + " recall and F1 of events, roles, quantities and subjects, how often matched events"
          + " agree in status, time, place and source, and the score: the mean of the F1 of events"
          + " and roles. Only the articles of GOLD count; one that PREDICTED lacks is missed.",
      "With --identity GOLD and PREDICTED say which mentions are one thing: CSV of a mention and its"
          + " thing below a line of headers, as parley query reports --format csv writes it.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley evaluate gold/ codings.jsonl",
      "  parley evaluate gold/ articles/ --extract --by-type",
      "  parley evaluate gold/ new.jsonl --min-confidence 0.8",
      "  parley evaluate gold/ new.jsonl --against old.jsonl",
      "  parley evaluate anna.jsonl ben.jsonl --agreement --json | jq .alpha",
      "  parley evaluate --identity truth.csv found.csv"
    })
final class EvaluateCommand implements Callable<Integer> {

  @Option(names = "--by-type", description = "Also the figures of each type of event.")
  private boolean byType;

  @Option(
      names = "--against",
      paramLabel = "OLD",
      description = "Also what PREDICTED gained and lost against these codings, by article.")
  private Optional<Path> against;

  @Option(names = "--agreement", description = "Also Krippendorff's alpha of the two codings.")
  private boolean agreement;

  @Option(names = "--extract", description = "PREDICTED is articles; they are coded first.")
  private boolean extract;

  @Mixin private ConfidenceOption confidence;

  @Option(
      names = "--identity",
      description = "Measure which mentions were taken for one thing: pairs and B-cubed.")
  private boolean identity;

  @Option(names = "--json", description = "As JSON, for programs.")
  private boolean json;

  @Parameters(
      index = "0",
      paramLabel = "GOLD",
      description = "The right codings: a file .json or .jsonl, or a folder of them.")
  private Path gold;

  @Parameters(index = "1", paramLabel = "PREDICTED", description = "The codings to measure.")
  private Path predicted;

  private final Console console;
  private final House house;

  EvaluateCommand(Console console, House house) {
    this.console = console;
    this.house = house;
  }

  @Override
  public Integer call() throws IOException {
    if (identity) {
      return measureIdentity();
    }
    Codings right = Codings.read(gold);
    Optional<Evaluation> older =
        against.map(Codings::read).map(codings -> Evaluation.of(right, trusted(codings)));
    List<Outcome.Failed> failed = new ArrayList<>();
    Codings measured = trusted(extract ? extracted(failed) : Codings.read(predicted));
    warnOfMissing(right, measured);
    Evaluation evaluation = Evaluation.of(right, measured);
    Optional<Changes> changes = older.map(before -> Changes.between(before, evaluation));
    console
        .out()
        .print(
            json
                ? json(evaluation, changes, right, measured)
                : text(evaluation, changes, right, measured));
    return (failed.isEmpty() ? ExitCode.OK : ExitCode.BAD_INPUT).number();
  }

  private Codings trusted(Codings codings) {
    return codings.trusted(confidence.least());
  }

  private int measureIdentity() throws IOException {
    IdentityScore score = IdentityScore.of(Partition.read(gold), Partition.read(predicted));
    console.out().print((json ? score.json() : String.join("\n", score.lines())) + "\n");
    return ExitCode.OK.number();
  }

  private Codings extracted(List<Outcome.Failed> failed) {
    List<Coding> codings = new ArrayList<>();
    failed.addAll(new Extraction(house).run(List.of(predicted), codings::add));
    failed.forEach(one -> new Complaints(console).tell(one.fault()));
    return Codings.of(codings);
  }

  private void warnOfMissing(Codings right, Codings measured) {
    long missing =
        right.articles().stream().filter(one -> !measured.articles().contains(one)).count();
    if (missing > 0) {
      console.say(
          "parley: "
              + predicted
              + ": lacks "
              + missing
              + " of the "
              + right.size()
              + " articles; their events count as missed");
    }
  }

  private String text(
      Evaluation evaluation, Optional<Changes> changes, Codings right, Codings measured) {
    List<String> lines = new ArrayList<>(EvaluationReport.summary(evaluation));
    if (agreement) {
      lines.add(EvaluationReport.alpha(Alpha.of(right, measured)));
    }
    if (byType) {
      lines.addAll(List.of("", "by type"));
      lines.addAll(EvaluationReport.byType(evaluation));
    }
    changes.ifPresent(
        some -> {
          lines.addAll(List.of("", "against " + against.orElseThrow()));
          lines.addAll(
              some.byPlace().isEmpty()
                  ? List.of("nothing changed")
                  : EvaluationReport.changes(some));
        });
    return String.join("\n", lines) + "\n";
  }

  private String json(
      Evaluation evaluation, Optional<Changes> changes, Codings right, Codings measured) {
    EvaluationJson figures = EvaluationJson.of(evaluation);
    if (agreement) {
      figures.alpha(Alpha.of(right, measured));
    }
    if (byType) {
      figures.byType(evaluation);
    }
    changes.ifPresent(figures::changes);
    return figures.line() + "\n";
  }
}
