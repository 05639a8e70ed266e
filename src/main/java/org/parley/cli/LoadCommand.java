package org.parley.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.app.House;
import org.parley.app.LoadReport;
import org.parley.app.LoadSettings;
import org.parley.app.Loader;
import org.parley.app.Progress;
import org.parley.fault.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes articles into the dataset. */
@Command(
    name = "load",
    header = "Read articles and add what they say to the dataset.",
    description = {
      "",
      "Articles are files: plain text, Markdown, HTML or JSON-LD, each with a sidecar NAME.yaml"
          + " beside it if more is known of it. What is loaded already and has not changed is not"
          + " read again. A bad file is told at the end and does not stop the others.",
      "",
      "Codings that others made (.json, .jsonl, or a spreadsheet as .csv) are taken in place of"
          + " Parley's own reading; so is RDF in Parley's vocabulary (.ttl, .trig, .nt, .nq, .rdf).",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley load seeds/",
      "  parley load --dataset talks article.txt other-articles/",
      "  parley load --dry-run new/",
      "  parley load --strict coded/",
      "  parley load --min-confidence 0.8 seeds/",
      "  parley load coded-by-hand.csv shared.trig"
    })
final class LoadCommand implements Callable<Integer> {

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Articles, or folders of them.")
  private List<Path> paths;

  @Mixin private DatasetOption dataset;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description =
          "What the IRIs of a new dataset begin with, ending in a slash. Default:"
              + " https://w3id.org/parley/data/.")
  private String base;

  @Option(names = "--dry-run", description = "Tell what would be loaded and write nothing.")
  private boolean dryRun;

  @Option(
      names = "--strict",
      description =
          "Hold each article, as it will stand in the dataset, against the shapes and invariants of"
              + " the ontology, as 'parley validate' does, and do not store one that breaks them.")
  private boolean strict;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but what went wrong.")
  private boolean quiet;

  @Mixin private ConfidenceOption confidence;

  private final Console console;
  private final House house;

  LoadCommand(Console console, House house) {
    this.console = console;
    this.house = house;
  }

  @Override
  public Integer call() {
    Path folder = dataset.folder(console);
    LoadSettings settings = new LoadSettings(Optional.ofNullable(base), dryRun, strict);
    Loader loader = new Loader(confidence.of(house), folder, settings);
    try (Interruption interruption = Interruption.watched()) {
      LoadReport report = loader.load(paths, progress(), interruption.stop());
      new LoadSummary(console, folder, dryRun).tell(report, quiet);
      return exitCode(report).number();
    }
  }

  private Progress progress() {
    if (quiet) {
      return new NoProgress();
    }
    return console.errIsTerminal()
        ? new ProgressBarOnTerminal(console)
        : new ProgressLines(console, InstantSource.system());
  }

  private static ExitCode exitCode(LoadReport report) {
    if (report.stopped()) {
      return ExitCode.INTERRUPTED;
    }
    return report.failures().isEmpty() ? ExitCode.OK : ExitCode.BAD_INPUT;
  }
}
