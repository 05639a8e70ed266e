package org.parley.app;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.parley.authority.Authority;
import org.parley.graph.Iris;
import org.parley.identity.Consequences;
import org.parley.identity.Decisions;
import org.parley.identity.EventIdentity;
import org.parley.store.Store;
import org.parley.vocabulary.Vocabulary;

/**
 * The last stage before the store: events of the articles that are about to be written become one
 * with those that other articles tell of.
 */
final class IdentityStage {

  private final EventIdentity identity;
  private final Predicate<IRI> isArticle;
  private final Store store;

  IdentityStage(Store store, DatasetInfo info, Vocabulary vocabulary) {
    Iris iris = info.iris();
    IRI graph = iris.graph("identity");
    this.store = store;
    this.isArticle = iris::isArticleGraph;
    this.identity =
        new EventIdentity(
            vocabulary,
            Authority.read(),
            info.base(),
            iris::eventOf,
            new StoreArchive(store, graph),
            graph,
            iris.graph("redirects"));
  }

  /**
   * All that is to be written for these graphs, those of articles and others.
   *
   * @param graphs statements by graph; articles as each of them tells its events
   */
  Consequences of(Map<IRI, List<Statement>> graphs, Decisions decisions) {
    Map<IRI, List<Statement>> articles = new LinkedHashMap<>(graphs);
    articles.keySet().removeIf(isArticle.negate());
    Map<IRI, List<Statement>> others = new HashMap<>(graphs);
    others.keySet().removeIf(isArticle);
    if (articles.isEmpty()) {
      return new Consequences(others, Set.of(), Set.of());
    }
    Consequences consequences = identity.of(articles, decisions);
    others.putAll(consequences.articles());
    return new Consequences(others, consequences.added(), consequences.removed());
  }

  /**
   * The stored articles as each of them tells its events: put before this stage again, they are
   * known again by what Parley goes by now.
   */
  Map<IRI, List<Statement>> alone() {
    Map<IRI, List<Statement>> articles = new LinkedHashMap<>();
    store.names().stream().filter(isArticle).forEach(graph -> articles.put(graph, alone(graph)));
    return articles;
  }

  /** One stored article as it tells its events. */
  List<Statement> alone(IRI article) {
    return identity.alone(article);
  }
}
