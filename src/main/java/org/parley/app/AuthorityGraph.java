package org.parley.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;
import org.parley.resource.ResourceFolder;
import org.parley.store.Question;
import org.parley.store.Store;
import org.parley.turtle.GraphFormat;
import org.parley.turtle.GraphReader;

/**
 * What the authority data says of the things that a dataset's articles name, and of what those lie
 * in. Parley knows thousands of cities; a dataset on talks in one of them shall not be made of the
 * others.
 */
final class AuthorityGraph {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final String NAMED =
      "SELECT DISTINCT ?thing { ?article a pl:Article . GRAPH ?g { ?article a pl:Article"
          + " . ?subject ?property ?thing } FILTER isIRI(?thing) }";

  private final DatasetInfo info;

  AuthorityGraph(DatasetInfo info) {
    this.info = info;
  }

  IRI name() {
    return info.iris().graph("authority");
  }

  /** The statements for what the store's articles name now. */
  List<Statement> statements(Store store) {
    Map<Resource, List<Statement>> all = bySubject();
    Deque<Value> todo = new ArrayDeque<>(named(store));
    Set<Value> seen = new HashSet<>();
    List<Statement> wanted = new ArrayList<>();
    while (!todo.isEmpty()) {
      Value thing = todo.pop();
      if (seen.add(thing)) {
        for (Statement statement : all.getOrDefault(thing, List.of())) {
          wanted.add(statement);
          todo.push(statement.getObject());
        }
      }
    }
    return wanted;
  }

  private List<Value> named(Store store) {
    Question question = Question.of(NAMED).prefixes(info.prefixes().namespaces()).within(PATIENCE);
    return store.select(question).rows().stream().map(row -> row.get(0).orElseThrow()).toList();
  }

  private Map<Resource, List<Statement>> bySubject() {
    Map<Resource, List<Statement>> bySubject = new HashMap<>();
    for (String file : ResourceFolder.of("ontology/authority").files(".ttl")) {
      try (InputStream in = ResourceFolder.open(file)) {
        for (Statement read : GraphReader.read(in, GraphFormat.TURTLE, file)) {
          Statement statement = rebased(read);
          bySubject
              .computeIfAbsent(statement.getSubject(), subject -> new ArrayList<>())
              .add(statement);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return bySubject;
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
