package org.parley.authority;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.rdf4j.model.Statement;
import org.parley.resource.ResourceFolder;
import org.parley.turtle.GraphFormat;
import org.parley.turtle.GraphReader;

/** The authority files as statements. */
final class AuthorityFiles {

  private AuthorityFiles() {}

  static List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    for (String file : ResourceFolder.of("ontology/authority").files(".ttl")) {
      try (InputStream turtle = ResourceFolder.open(file)) {
        statements.addAll(GraphReader.read(turtle, GraphFormat.TURTLE, file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return statements;
  }
}
