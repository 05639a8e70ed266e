package org.parley.app;

import java.time.Duration;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.parley.store.Question;
import org.parley.store.Store;

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
    return new AuthorityData(info.base()).statements(named(store));
  }

  private List<Value> named(Store store) {
    Question question = Question.of(NAMED).prefixes(info.prefixes().namespaces()).within(PATIENCE);
    return store.select(question).rows().stream().map(row -> row.get(0).orElseThrow()).toList();
  }
}
