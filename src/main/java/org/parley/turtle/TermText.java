package org.parley.turtle;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.helpers.NTriplesUtil;
import org.parley.fault.Fault;

/** Single terms as N-Triples writes them. */
public final class TermText {

  private TermText() {}

  public static String write(Value value) {
    return NTriplesUtil.toNTriplesString(value);
  }

  /** The term that a text is; empty if it is none, or more than one. */
  public static Optional<Value> read(String text) {
    // The library's own reader of terms takes what stands between the first and the last quote.
    String line = "<urn:s> <urn:p> " + text + " .";
    try {
      List<Statement> statements =
          GraphReader.read(
              new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)),
              GraphFormat.NTRIPLES,
              "term");
      return statements.size() == 1 ? Optional.of(statements.get(0).getObject()) : Optional.empty();
    } catch (Fault noTerm) {
      return Optional.empty();
    }
  }
}
