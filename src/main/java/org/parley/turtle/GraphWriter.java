package org.parley.turtle;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.helpers.JSONLDMode;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;
import org.eclipse.rdf4j.rio.jsonld.JSONLDWriter;
import org.eclipse.rdf4j.rio.nquads.NQuadsWriter;
import org.eclipse.rdf4j.rio.ntriples.NTriplesWriter;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLWriter;
import org.eclipse.rdf4j.rio.trig.TriGWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/**
 * Writes graphs so that people can read them and tools can compare them: sorted, prefixed, and byte
 * for byte the same for the same graph. Rio keeps the order that it is given.
 */
public final class GraphWriter {

  private final Namespaces namespaces;

  public GraphWriter(Namespaces namespaces) {
    this.namespaces = namespaces;
  }

  /** Writes and flushes; the stream stays open. A format without named graphs gets them merged. */
  public void write(Collection<Statement> statements, GraphFormat format, OutputStream out) {
    List<Statement> arranged = Arranged.of(statements, format.keepsNamedGraphs());
    if (format == GraphFormat.RDFXML) {
      arranged.forEach(GraphWriter::requireXmlCharacters);
    }
    try {
      Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      emit(arranged, writer(format, text));
      text.flush();
    } catch (RDFHandlerException e) {
      throw notWritten(e, format);
    } catch (IOException e) {
      throw Fault.of(ExitCode.IO, "cannot write the graph: " + e.getMessage()).causedBy(e);
    }
  }

  private void emit(List<Statement> arranged, RDFWriter writer) {
    writer.set(BasicWriterSettings.INLINE_BLANK_NODES, false);
    writer.startRDF();
    namespaces.usedBy(arranged).forEach(writer::handleNamespace);
    arranged.forEach(writer::handleStatement);
    writer.endRDF();
  }

  private static RDFWriter writer(GraphFormat format, Writer out) {
    return switch (format) {
      case TURTLE -> new TurtleWriter(out);
      case TRIG -> new TriGWriter(out);
      case NTRIPLES -> new NTriplesWriter(out);
      case NQUADS -> new NQuadsWriter(out);
      case RDFXML -> new RDFXMLWriter(out);
      case JSONLD -> compact(new JSONLDWriter(out));
    };
  }

  private static RDFWriter compact(RDFWriter writer) {
    return writer
        .set(JSONLDSettings.JSONLD_MODE, JSONLDMode.COMPACT)
        .set(JSONLDSettings.USE_NATIVE_TYPES, false);
  }

  private static void requireXmlCharacters(Statement statement) {
    if (statement.getObject() instanceof Literal literal) {
      literal
          .getLabel()
          .codePoints()
          .filter(c -> !inXml(c))
          .findFirst()
          .ifPresent(c -> refuse(c, statement));
    }
  }

  private static void refuse(int character, Statement statement) {
    throw Fault.of(
            ExitCode.BAD_INPUT,
            String.format("RDF/XML cannot hold the character U+%04X", character))
        .at(statement.getSubject().stringValue())
        .advise("choose another format, for example turtle");
  }

  /** The characters that XML 1.0 allows. */
  private static boolean inXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  private static Fault notWritten(RDFHandlerException e, GraphFormat format) {
    if (e.getCause() instanceof IOException io) {
      return Fault.of(ExitCode.IO, "cannot write the graph: " + io.getMessage()).causedBy(e);
    }
    return Fault.of(
            ExitCode.BAD_INPUT, "the graph cannot be written as " + format + ": " + e.getMessage())
        .advise("choose another format, for example turtle")
        .causedBy(e);
  }
}
