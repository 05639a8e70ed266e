package org.parley.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;
import org.parley.resource.ResourceFolder;
import org.parley.turtle.GraphFormat;
import org.parley.turtle.GraphReader;

/**
 * The graphs on which those of the articles stand: the words of the ontology with their labels, and
 * the names that are known. They travel with Parley, so they change only when Parley does.
 */
final class Foundations {

  private final DatasetInfo info;

  Foundations(DatasetInfo info) {
    this.info = info;
  }

  /** The graphs as this Parley has them, the description of the dataset among them. */
  Map<IRI, Collection<Statement>> graphs(House house) {
    Map<IRI, Collection<Statement>> graphs = new LinkedHashMap<>();
    graphs.put(info.iris().graph("ontology"), house.vocabulary().statements());
    graphs.put(info.iris().graph("authority"), authority());
    graphs.put(info.iris().graph("dataset"), info.describedBy(house.signature()));
    return graphs;
  }

  private List<Statement> authority() {
    List<Statement> statements = new ArrayList<>();
    for (String file : ResourceFolder.of("ontology/authority").files(".ttl")) {
      try (InputStream in = ResourceFolder.open(file)) {
        GraphReader.read(in, GraphFormat.TURTLE, file).forEach(s -> statements.add(rebased(s)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return statements;
  }

  /** The files name their things below the default base; a dataset may have another. */
  private Statement rebased(Statement statement) {
    return Statements.statement(
        (Resource) rebased(statement.getSubject()),
        statement.getPredicate(),
        rebased(statement.getObject()),
        null);
  }

  private Value rebased(Value value) {
    return value instanceof IRI iri && iri.stringValue().startsWith(DatasetInfo.DEFAULT_BASE)
        ? Values.iri(info.base() + iri.stringValue().substring(DatasetInfo.DEFAULT_BASE.length()))
        : value;
  }
}
