package org.parley.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.parley.article.Article;
import org.parley.fault.Fault;

/** Where loaded articles go: a dataset, or nowhere when a run is only tried. */
interface Destination extends AutoCloseable {

  DatasetInfo info();

  /** What an article that is there already was made from. */
  Optional<Stamp> known(IRI article);

  /**
   * Takes the graph of an article to keep; some may be kept later than others, but none without
   * {@link #settle}.
   *
   * @param text the article, whose text is kept with the graph
   */
  void keep(Map<IRI, List<Statement>> graphs, Optional<Article> text);

  /** The graphs that were taken and are not kept after all, and why; known in full once settled. */
  Map<IRI, Fault> refused();

  /** Whether the text of an article is there, so that its graph can be shown in it. */
  boolean hasTextOf(Article article);

  /** Writes what is still waiting and brings what depends on it up to date. */
  void settle();

  @Override
  void close();
}
