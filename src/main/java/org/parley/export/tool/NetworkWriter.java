package org.parley.export.tool;

import static org.jgrapht.nio.DefaultAttribute.createAttribute;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.BaseExporter;
import org.jgrapht.nio.GraphExporter;
import org.jgrapht.nio.IntegerIdProvider;
import org.jgrapht.nio.gexf.GEXFAttributeType;
import org.jgrapht.nio.gexf.GEXFExporter;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.parley.export.tool.Network.Actor;
import org.parley.export.tool.Network.Tie;

/** Writes a network; nodes have numbers, since an IRI is no identifier in these forms. */
final class NetworkWriter {

  private static final List<String> OF_ACTORS = List.of("iri", "type");
  private static final List<String> OF_TIES = List.of("kind", "first", "last");

  /** What XML 1.0 has no way to write. */
  private static final Pattern UNWRITABLE =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private NetworkWriter() {}

  static void graphml(Network network, OutputStream out) {
    GraphMLExporter<Actor, Tie> exporter = new GraphMLExporter<>(new IntegerIdProvider<>());
    exporter.setExportVertexLabels(true);
    exporter.setVertexLabelAttributeName("label");
    exporter.setExportEdgeWeights(true);
    OF_ACTORS.forEach(
        name ->
            exporter.registerAttribute(
                name, GraphMLExporter.AttributeCategory.NODE, AttributeType.STRING));
    OF_TIES.forEach(
        name ->
            exporter.registerAttribute(
                name, GraphMLExporter.AttributeCategory.EDGE, AttributeType.STRING));
    write(exporter, exporter, network, out);
  }

  static void gexf(Network network, OutputStream out) {
    GEXFExporter<Actor, Tie> exporter =
        new GEXFExporter<>(new IntegerIdProvider<>(), new IntegerIdProvider<>());
    exporter.setParameter(GEXFExporter.Parameter.EXPORT_EDGE_WEIGHTS, true);
    exporter.setCreator("Parley");
    OF_ACTORS.forEach(
        name ->
            exporter.registerAttribute(
                name, GEXFExporter.AttributeCategory.NODE, GEXFAttributeType.STRING));
    OF_TIES.forEach(
        name ->
            exporter.registerAttribute(
                name, GEXFExporter.AttributeCategory.EDGE, GEXFAttributeType.STRING));
    write(exporter, exporter, network, out);
  }

  private static void write(
      BaseExporter<Actor, Tie> settings,
      GraphExporter<Actor, Tie> exporter,
      Network network,
      OutputStream out) {
    settings.setVertexAttributeProvider(NetworkWriter::attributes);
    settings.setEdgeAttributeProvider(NetworkWriter::attributes);
    exporter.exportGraph(network.graph(), new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  private static Map<String, Attribute> attributes(Actor actor) {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    attributes.put("label", text(actor.name()));
    attributes.put("iri", text(actor.iri()));
    attributes.put("type", text(actor.type()));
    return attributes;
  }

  private static Map<String, Attribute> attributes(Tie tie) {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    attributes.put("kind", text(tie.kind()));
    tie.first().ifPresent(day -> attributes.put("first", text(day)));
    tie.last().ifPresent(day -> attributes.put("last", text(day)));
    return attributes;
  }

  private static Attribute text(String text) {
    return createAttribute(UNWRITABLE.matcher(text).replaceAll("\uFFFD"));
  }
}
