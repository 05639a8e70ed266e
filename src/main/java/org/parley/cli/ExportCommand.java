package org.parley.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.app.DataPackage;
import org.parley.app.OpenDataset;
import org.parley.app.Things;
import org.parley.export.Exporter;
import org.parley.export.Selection;
import org.parley.export.tool.ToolExporter;
import org.parley.export.tool.ToolFormat;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.format.Format;
import org.parley.format.Formats;
import org.parley.page.SiteFolder;
import org.parley.turtle.GraphFormat;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the dataset, or a part of it, as RDF or for tools that know none. */
@Command(
    name = "export",
    header = "Write the dataset, an article or an entity as RDF.",
    description = {
      "",
      "The same graph gives the same bytes. A file is written whole or not at all.",
      "",
      "Formats: turtle (the default), trig, ntriples, nquads, jsonld, rdfxml; trig, nquads and"
          + " jsonld keep the named graphs.",
      "",
      "For tools that know no RDF, the whole dataset only: graphml and gexf (who met and agreed"
          + " with whom, for Gephi), geojson (events on the map, for QGIS), plover (events as a"
          + " spreadsheet of dyads, in the terms of PLOVER), csv (agreements as a spreadsheet, in"
          + " the manner of PA-X).",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley export -o talks.ttl",
      "  parley export --format trig > talks.trig",
      "  parley export --article istanbul-2025-06-02",
      "  parley export --site public",
      "  parley export --package talks.zip",
      "  parley export --entity \"Rustem Umerov\" -o umerov.jsonld",
      "  parley export -o network.graphml",
      "  parley export -o events.geojson",
      "  parley export --format plover -o dyads.csv",
      "  parley export -o agreements.csv"
    })
final class ExportCommand implements Callable<Integer> {

  /** A part of the dataset. */
  static final class Part {
    @Option(names = "--article", paramLabel = "ID", description = "Only what this article says.")
    private String article;

    @Option(
        names = "--entity",
        paramLabel = "NAME",
        description = "Only this actor or event and what is said of it: a name or an <IRI>.")
    private String entity;

    @Option(
        names = "--package",
        paramLabel = "DIR|FILE.zip",
        description =
            "Write a data package (RO-Crate: graph, lists, ontology, licences, checksums) into this"
                + " new folder, or as this file.")
    private Path crate;

    @ArgGroup(exclusive = false)
    private Pages pages;
  }

  /** The dataset as pages instead of as RDF. */
  static final class Pages {
    @Option(
        names = "--site",
        paramLabel = "DIR",
        required = true,
        description = "Write the pages of 'parley serve' as files into this new folder.")
    private Path site;

    @Option(
        names = "--texts",
        description =
            "In the site, show articles whole and not only the sentences that carry facts; their"
                + " publishers may not allow it.")
    private boolean texts;
  }

  @ArgGroup private Part part;
  @Mixin private DatasetOption dataset;
  @Mixin private OutputOption output;

  private final Console console;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (part != null && part.crate != null) {
      return dataPackage(part.crate);
    }
    return part != null && part.pages != null ? site(part.pages) : file();
  }

  private int dataPackage(Path place) {
    try (OpenDataset open = OpenDataset.at(dataset.folder(console))) {
      new DataPackage(open).write(place);
      open.exporter().warning().ifPresent(warning -> console.say("parley: " + warning));
    }
    return ExitCode.OK.number();
  }

  private int site(Pages pages) {
    try (OpenDataset open = OpenDataset.at(dataset.folder(console))) {
      int written = new SiteFolder(open, pages.texts).write(pages.site);
      console.say("parley: " + written + " pages in " + pages.site);
    }
    return ExitCode.OK.number();
  }

  private int file() throws IOException {
    Format format =
        output.choose(
            Formats.of("export format", GraphFormat.all(), ToolFormat.all()), GraphFormat.TURTLE);
    try (OpenDataset open = OpenDataset.at(dataset.folder(console))) {
      Optional<ToolFormat> tool = ToolFormat.all().find(format.label());
      if (tool.isPresent()) {
        writeForTool(open, tool.get());
      } else {
        writeRdf(open, GraphFormat.of(format.label()));
      }
    }
    return ExitCode.OK.number();
  }

  private void writeRdf(OpenDataset open, GraphFormat format) throws IOException {
    Selection selection = selection(open);
    Exporter exporter = open.exporter();
    output.write(
        console,
        out ->
            exporter
                .write(selection, format, out)
                .warning()
                .ifPresent(warning -> console.say("parley: " + warning)));
  }

  private void writeForTool(OpenDataset open, ToolFormat format) throws IOException {
    if (part != null) {
      throw Fault.of(ExitCode.USAGE, format.label() + " is of the whole dataset only")
          .advise("leave out --article and --entity, or choose a format of RDF");
    }
    ToolExporter exporter = open.toolExporter();
    output.write(console, out -> exporter.write(format, out));
  }

  private Selection selection(OpenDataset open) {
    if (part == null) {
      return new Selection.Everything();
    }
    return part.article != null
        ? open.article(part.article)
        : open.entity(new Things(open).named(part.entity));
  }
}
