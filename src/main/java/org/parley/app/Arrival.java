package org.parley.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.parley.article.Article;

/**
 * An article at the store's door: what became of it, and the graph and the text to keep, if there
 * are any.
 */
record Arrival(Outcome outcome, Map<IRI, List<Statement>> graph, Optional<Article> article) {

  static Arrival of(Outcome outcome) {
    return new Arrival(outcome, Map.of(), Optional.empty());
  }
}
