package org.parley.app;

import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.parley.store.Question;
import org.parley.store.Store;
import org.parley.vocabulary.QueryFolder;

/** Makes the graph of what follows from the articles; it can be thrown away and made again. */
final class Derivation {

  private final Store store;
  private final DatasetInfo info;

  Derivation(Store store, DatasetInfo info) {
    this.store = store;
    this.info = info;
  }

  IRI graph() {
    return info.iris().graph("derived");
  }

  void run() {
    List<Question> rules =
        QueryFolder.derivations().all().stream()
            .map(rule -> Question.of(rule.text()).prefixes(info.prefixes().namespaces()))
            .toList();
    store.derive(rules, graph());
  }
}
