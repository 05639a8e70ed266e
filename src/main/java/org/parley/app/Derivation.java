package org.parley.app;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.parley.store.Question;
import org.parley.store.Store;
import org.parley.vocabulary.NamedQuery;
import org.parley.vocabulary.QueryFolder;

/** Makes the graph of what follows from the articles; it can be thrown away and made again. */
final class Derivation {

  private static final Duration PATIENCE = Duration.ofHours(1);

  private final Store store;
  private final DatasetInfo info;

  Derivation(Store store, DatasetInfo info) {
    this.store = store;
    this.info = info;
  }

  IRI graph() {
    return info.iris().graph("derived");
  }

  /** Each rule sees what the rules before it have made. */
  void run() {
    Set<Statement> derived = new LinkedHashSet<>();
    for (NamedQuery rule : QueryFolder.derivations().all()) {
      Question question =
          Question.of(rule.text()).prefixes(info.prefixes().namespaces()).within(PATIENCE);
      List<Statement> found = store.construct(question);
      if (derived.addAll(found)) {
        store.replace(Map.of(graph(), derived));
      }
    }
  }
}
