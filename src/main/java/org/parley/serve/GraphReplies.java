package org.parley.serve;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.Statement;
import org.parley.app.OpenDataset;
import org.parley.turtle.GraphFormat;
import org.parley.turtle.GraphWriter;
import org.parley.turtle.Namespaces;

/** Graphs in the form that a client likes. */
final class GraphReplies {

  /** Those of linked data, the most readable first. */
  static final List<GraphFormat> FORMATS =
      List.of(GraphFormat.TURTLE, GraphFormat.JSONLD, GraphFormat.NTRIPLES, GraphFormat.RDFXML);

  private final GraphWriter writer;

  GraphReplies(OpenDataset dataset) {
    this(dataset.info().prefixes().namespaces());
  }

  GraphReplies(Map<String, String> prefixes) {
    this.writer = new GraphWriter(Namespaces.of(prefixes));
  }

  Reply reply(Collection<Statement> statements, GraphFormat format) {
    String type = format.mediaType();
    return Reply.of(
            type.startsWith("text/") ? type + "; charset=utf-8" : type,
            out -> writer.write(statements, format, out))
        .with("Vary", "Accept");
  }

  /** The format that a client likes best of these; a {@link Refusal} if it likes none. */
  static GraphFormat chosen(Ask ask, List<GraphFormat> formats) {
    List<String> types = formats.stream().map(GraphFormat::mediaType).toList();
    return ask.parameters()
        .one("format")
        .or(() -> Accept.of(ask).best(types))
        .map(GraphFormat::of)
        .orElseThrow(() -> Refusal.notAcceptable(types));
  }
}
