package org.parley.app;

import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.parley.store.Store;

/**
 * What the authority data says of the things that a dataset's articles name, and of what those lie
 * in. Parley knows thousands of cities; a dataset on talks in one of them shall not be made of the
 * others.
 */
final class AuthorityGraph {

  private final DatasetInfo info;

  AuthorityGraph(DatasetInfo info) {
    this.info = info;
  }

  IRI name() {
    return info.iris().graph("authority");
  }

  /**
   * The statements for what the store's articles name now. Each thing that is known is asked for:
   * there are some thousands of them, however many articles.
   */
  List<Statement> statements(Store store) {
    AuthorityData data = new AuthorityData(info.base());
    return data.statements(store.namedIn(data.things(), info.iris()::isArticleGraph));
  }
}
