package org.parley.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.app.OpenDataset;
import org.parley.export.AtomicFile;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.page.Page;
import org.parley.page.Report;
import org.parley.vocabulary.NamedQuery;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes one article or one answer as a page that needs nothing else. */
@Command(
    name = "report",
    header = "Write an article or an answer as one HTML file.",
    description = {
      "",
      "The file opens from disk and needs no server and no network: an article with every event"
          + " and the words it rests on, or the answer to a query of the library.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley report istanbul-2025-06-02 -o istanbul.html",
      "  parley report --query meetings -o meetings.html"
    })
final class ReportCommand implements Callable<Integer> {

  /** An article or a query. */
  static final class Matter {
    @Parameters(
        index = "0",
        paramLabel = "ARTICLE",
        description = "The article; 'parley query articles' lists them.")
    private String article;

    @Option(
        names = "--query",
        paramLabel = "NAME",
        description = "The query of the library; 'parley queries' lists them.")
    private String query;
  }

  @ArgGroup(multiplicity = "1")
  private Matter matter;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file instead of standard output (-).")
  private Path file;

  @Mixin private DatasetOption dataset;
  @Mixin private LibraryOption library;

  private final Console console;

  ReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    byte[] html;
    try (OpenDataset open = OpenDataset.at(dataset.folder(console))) {
      html = page(open).html().getBytes(StandardCharsets.UTF_8);
    }
    Optional<Path> place = Optional.ofNullable(file).filter(path -> !path.toString().equals("-"));
    if (place.isPresent()) {
      new AtomicFile(place.get()).write(out -> write(html, out));
    } else {
      console.out().write(html);
      console.out().flush();
    }
    return ExitCode.OK.number();
  }

  private static void write(byte[] html, OutputStream out) {
    try {
      out.write(html);
    } catch (IOException e) {
      throw Fault.of(ExitCode.IO, "cannot write the report: " + e.getMessage()).causedBy(e);
    }
  }

  private Page page(OpenDataset open) {
    Report report = new Report(open);
    if (matter.article != null) {
      return report.article(matter.article);
    }
    NamedQuery query = library.open().query(matter.query);
    Duration patience = Duration.ofSeconds(30);
    return report.answer(
        query.question(), query.text(), open.answer(query.text(), Map.of(), patience));
  }
}
