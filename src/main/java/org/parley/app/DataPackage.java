package org.parley.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.VOID;
import org.parley.export.AtomicFile;
import org.parley.export.NewFolder;
import org.parley.export.Selection;
import org.parley.export.crate.Crate;
import org.parley.export.crate.CrateFile;
import org.parley.export.crate.CrateHead;
import org.parley.export.crate.ZippedFolder;
import org.parley.export.tool.ToolFormat;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.resource.ResourceFolder;
import org.parley.store.Answer;
import org.parley.table.TableWriter;
import org.parley.turtle.GraphFormat;
import org.parley.turtle.GraphWriter;
import org.parley.turtle.Namespaces;
import org.parley.vocabulary.Vocabulary;

/**
 * A dataset as a package for a repository of research data: the graph, lists, files for tools, the
 * words it uses, licences, a description and checksums.
 */
public final class DataPackage {

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final String TEXTS = "org/parley/export/crate/";
  private static final String LICENCES = "LICENCES.md";
  private static final String MARKDOWN = "text/markdown";
  private static final String CSV = "text/csv";

  private final OpenDataset dataset;
  private final Map<String, String> prefixes;

  public DataPackage(OpenDataset dataset) {
    this.dataset = dataset;
    this.prefixes = new TreeMap<>(dataset.info().prefixes().namespaces());
    List.of(VOID.NS, DCAT.NS).forEach(ns -> prefixes.put(ns.getPrefix(), ns.getName()));
  }

  /**
   * Writes the package, whole or not at all: as one file if the name ends in {@code .zip}, else as
   * a new folder.
   */
  public void write(Path place) {
    Crate crate = crate();
    if (!place.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
      new NewFolder(place)
          .write(
              folder -> {
                crate.fill(folder);
                return folder;
              });
      return;
    }
    new AtomicFile(place).write(out -> zip(crate, place, out));
  }

  private static void zip(Crate crate, Path place, OutputStream out) {
    try {
      NewFolder.drafted(
          place.toAbsolutePath().getParent(),
          folder -> {
            crate.fill(folder);
            new ZippedFolder(folder).write(out);
            return folder;
          });
    } catch (IOException e) {
      throw Fault.of(ExitCode.IO, "cannot be written: " + e.getMessage()).at(place).causedBy(e);
    }
  }

  private Crate crate() {
    List<CrateFile> files = new ArrayList<>();
    files.add(text("README.md", "What is in this package"));
    files.add(text(LICENCES, "What belongs to whom"));
    files.add(graph("data/dataset.trig", GraphFormat.TRIG, "The graph, a named graph an article"));
    files.add(graph("data/dataset.ttl", GraphFormat.TURTLE, "The graph without its named graphs"));
    files.add(
        turtle(
            "data/void.ttl",
            "What the graph holds, counted: VoID and DCAT",
            DatasetCard.of(dataset).described()));
    files.add(list("articles", "The articles"));
    files.add(list("meetings", "Meetings that took place"));
    files.add(tool("tables/events.csv", CSV, ToolFormat.PLOVER, "Events as dyads, after PLOVER"));
    files.add(tool("tables/agreements.csv", CSV, ToolFormat.CSV, "Agreements, after PA-X"));
    String xml = "application/xml";
    files.add(
        tool("tools/network.graphml", xml, ToolFormat.GRAPHML, "Who met and agreed with whom"));
    files.add(tool("tools/network.gexf", xml, ToolFormat.GEXF, "The same network for Gephi"));
    files.add(
        tool(
            "tools/events.geojson",
            "application/geo+json",
            ToolFormat.GEOJSON,
            "Events on the map"));
    files.add(
        turtle("ontology/ontology.ttl", "Classes, properties, codes", Vocabulary.read().source()));
    return new Crate(head(), files);
  }

  private CrateHead head() {
    return new CrateHead(
        "Negotiation record",
        "A knowledge graph of news about diplomatic talks: who met whom, what was proposed, agreed,"
            + " refused and carried out, with the sentence behind each fact.",
        dataset.info().base(),
        dataset.version(),
        LocalDate.ofInstant(dataset.changed(), ZoneOffset.UTC),
        LICENCES);
  }

  private static CrateFile text(String name, String about) {
    return CrateFile.of(name, MARKDOWN, about, ResourceFolder.text(TEXTS + name));
  }

  private CrateFile graph(String path, GraphFormat format, String about) {
    return new CrateFile(
        path,
        format.mediaType(),
        about,
        out -> dataset.exporter().write(new Selection.Everything(), format, out));
  }

  private CrateFile turtle(String path, String about, List<Statement> statements) {
    Consumer<OutputStream> content =
        out -> new GraphWriter(Namespaces.of(prefixes)).write(statements, GraphFormat.TURTLE, out);
    return new CrateFile(path, GraphFormat.TURTLE.mediaType(), about, content);
  }

  private CrateFile tool(String path, String mediaType, ToolFormat format, String about) {
    return new CrateFile(path, mediaType, about, out -> dataset.toolExporter().write(format, out));
  }

  /** The answer to a query of the library. */
  private CrateFile list(String query, String about) {
    return new CrateFile(
        "tables/" + query + ".csv",
        CSV,
        about,
        out -> {
          String sparql = new QueryLibrary(Optional.empty()).query(query).text();
          Answer.Table table = (Answer.Table) dataset.answer(sparql, Map.of(), PATIENCE);
          TableWriter.write(table.columns(), table.texts(), out);
        });
  }
}
