package org.parley.app;

import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.parley.article.Article;

/** Where loaded articles go: a dataset, or nowhere when a run is only tried. */
interface Destination extends AutoCloseable {

  DatasetInfo info();

  /** What the articles that are there already were made from. */
  Map<IRI, Stamp> known();

  /** Takes graphs to keep; some may be kept later than others, but none without {@link #settle}. */
  void keep(Map<IRI, List<Statement>> graphs);

  /** Keeps the text of an article whose graph is kept. */
  void keepText(Article article);

  /** Whether the text of an article is there, so that its graph can be shown in it. */
  boolean hasTextOf(Article article);

  /** Writes what is still waiting and brings what depends on it up to date. */
  void settle();

  @Override
  void close();
}
