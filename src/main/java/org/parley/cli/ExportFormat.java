package org.parley.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.export.tool.ToolFormat;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.fault.Nearest;
import org.parley.turtle.GraphFormat;

/** What {@code export} can write: RDF, which holds everything, or a form for a tool. */
sealed interface ExportFormat {

  /** RDF. */
  record Rdf(GraphFormat format) implements ExportFormat {}

  /** A form for a tool. */
  record ForTool(ToolFormat format) implements ExportFormat {}

  static ExportFormat of(String name) {
    return either(ToolFormat.find(name), GraphFormat.find(name))
        .orElseThrow(() -> unknown("no export format '" + name + "'", name));
  }

  static ExportFormat ofFile(Path file) {
    return either(ToolFormat.findByFile(file), GraphFormat.findByFile(file))
        .orElseThrow(() -> unknown("no file extension tells the export format of " + file, ""));
  }

  private static Optional<ExportFormat> either(
      Optional<ToolFormat> tool, Optional<GraphFormat> graph) {
    return tool.<ExportFormat>map(ForTool::new).or(() -> graph.map(Rdf::new));
  }

  private static Fault unknown(String what, String given) {
    List<String> all =
        Stream.concat(
                Arrays.stream(GraphFormat.values()).map(GraphFormat::label),
                Arrays.stream(ToolFormat.values()).map(ToolFormat::label))
            .toList();
    String formats = "formats: " + String.join(", ", all);
    return Fault.of(ExitCode.USAGE, what)
        .advise(Nearest.hint(given, all).map(hint -> hint + " " + formats).orElse(formats));
  }
}
