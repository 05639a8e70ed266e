package org.parley.identity;

import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;

/** What is stored already, as far as the identity of events needs it. */
public interface Archive {

  /** The statements of an article's graph; none if there is no such graph. */
  List<Statement> article(IRI graph);

  /** The graphs of the articles with a report that carries this block. */
  Set<IRI> withBlock(String block);

  /** The graph of the article whose report this is; none if it is not stored. */
  Set<IRI> ofReport(IRI report);

  /** The statements of the graph of identity in which the thing is subject or object. */
  Set<Statement> links(IRI thing);
}
