package org.parley.turtle;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/**
 * Reads an RDF file whole, or not at all. Nothing else is opened on its behalf: no remote context,
 * no document type, no base but its own.
 */
public final class GraphReader {

  /** RDF/XML cannot be read without a base. */
  private static final String NO_BASE = "relative:/";

  private GraphReader() {}

  /** The statements of a file, in the format that its extension tells. */
  public static List<Statement> read(Path file) {
    return read(file, GraphFormat.all().ofFile(file));
  }

  public static List<Statement> read(Path file, GraphFormat format) {
    try {
      return parse(decode(Files.readAllBytes(file), file.toString()), format, file.toString());
    } catch (NoSuchFileException e) {
      throw Fault.of(ExitCode.BAD_INPUT, "no such file").at(file).causedBy(e);
    } catch (IOException e) {
      throw Fault.of(ExitCode.IO, "cannot be read: " + e.getMessage()).at(file).causedBy(e);
    }
  }

  /**
   * The statements of a stream, which is read to its end and not closed.
   *
   * @param place what faults call the stream, for example a resource's name
   */
  public static List<Statement> read(InputStream in, GraphFormat format, String place) {
    try {
      return parse(decode(in.readAllBytes(), place), format, place);
    } catch (IOException e) {
      throw Fault.of(ExitCode.IO, "cannot be read: " + e.getMessage()).at(place).causedBy(e);
    }
  }

  /** RDF/XML too is taken as UTF-8, whatever its first line declares. */
  private static String decode(byte[] bytes, String place) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw Fault.of(ExitCode.BAD_INPUT, "not UTF-8 text").at(place).causedBy(e);
    }
  }

  private static List<Statement> parse(String text, GraphFormat format, String place) {
    Nesting.check(text, format, place);
    RDFParser parser = Parsers.parser(format);
    List<Statement> statements = new ArrayList<>();
    parser.setRDFHandler(new StatementCollector(statements));
    CountingReader reader = new CountingReader(text);
    try {
      parser.parse(reader, format == GraphFormat.RDFXML ? NO_BASE : null);
      statements.forEach(statement -> requireAbsolute(statement, place));
      return List.copyOf(statements);
    } catch (RDFParseException e) {
      long column =
          format == GraphFormat.RDFXML ? e.getColumnNumber() : reader.column(e.getLineNumber());
      throw SyntaxFaults.of(e.getMessage(), place, e.getLineNumber(), column, text).causedBy(e);
    } catch (RDFHandlerException | IOException e) {
      throw new IllegalStateException("collecting statements from a string cannot fail", e);
    }
  }

  private static void requireAbsolute(Statement statement, String place) {
    Stream.of(statement.getSubject(), statement.getPredicate(), statement.getObject())
        .filter(value -> value.isIRI() && value.stringValue().startsWith(NO_BASE))
        .findFirst()
        .ifPresent(
            value -> {
              String relative = value.stringValue().substring(NO_BASE.length());
              throw Fault.of(ExitCode.BAD_INPUT, "a relative IRI and no base: " + relative)
                  .at(place);
            });
  }

  /** Rio tells no column or a wrong one, but it reads to the mistake and hardly further. */
  private static final class CountingReader extends FilterReader {

    private final String text;
    private int count;

    private CountingReader(String text) {
      super(new StringReader(text));
      this.text = text;
    }

    @Override
    public int read() throws IOException {
      int c = super.read();
      count += c < 0 ? 0 : 1;
      return c;
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
      int read = super.read(buffer, from, length);
      count += Math.max(0, read);
      return read;
    }

    /** The column of the last character read, if it is in that line; else 0. */
    private long column(long line) {
      String before = text.substring(0, Math.max(0, count - 1));
      boolean there = before.chars().filter(c -> c == '\n').count() == line - 1;
      return there ? before.length() - before.lastIndexOf('\n') : 0;
    }
  }
}
