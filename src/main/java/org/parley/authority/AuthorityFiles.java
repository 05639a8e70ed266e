package org.parley.authority;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.parley.resource.ResourceFolder;

/** The authority files as statements. */
final class AuthorityFiles {

  private AuthorityFiles() {}

  static List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    for (String file : ResourceFolder.of("ontology/authority").files(".ttl")) {
      try (InputStream turtle = ResourceFolder.open(file)) {
        RDFParser parser = Rio.createParser(RDFFormat.TURTLE);
        parser.setRDFHandler(new StatementCollector(statements));
        parser.parse(turtle, Terms.BASE);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return statements;
  }
}
