package org.parley.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;

/**
 * What a change of articles means for the graphs of the dataset. All of it belongs in one
 * transaction.
 *
 * @param articles the graphs of articles that become other than they are: those of the change, and
 *     those that tell of an event whose IRI changes
 * @param added statements to add, each with its graph as its context
 * @param removed statements to take out, each with its graph as its context
 */
public record Consequences(
    Map<IRI, List<Statement>> articles, Set<Statement> added, Set<Statement> removed) {

  public Consequences {
    articles = Map.copyOf(articles);
    added = Set.copyOf(added);
    removed = Set.copyOf(removed);
  }
}
