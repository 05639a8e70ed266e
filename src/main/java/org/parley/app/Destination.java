package org.parley.app;

import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;

/** Where loaded articles go: a dataset, or nowhere when a run is only tried. */
interface Destination extends AutoCloseable {

  DatasetInfo info();

  /** What the articles that are there already were made from. */
  Map<IRI, Stamp> known();

  /** Takes graphs to keep; some may be kept later than others, but none without {@link #settle}. */
  void keep(Map<IRI, List<Statement>> graphs);

  /** Writes what is still waiting and brings what depends on it up to date. */
  void settle();

  @Override
  void close();
}
