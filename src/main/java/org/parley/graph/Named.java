package org.parley.graph;

import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;

/**
 * What a name stands for.
 *
 * @param known whether authority data describes it: then its label and type stand there, and an
 *     article's graph does not repeat them
 * @param type a class of the ontology by its local name, where the name itself tells it
 */
public record Named(IRI iri, boolean known, Optional<String> type) {

  /** Of which nothing is known but who it is. */
  public Named(IRI iri, boolean known) {
    this(iri, known, Optional.empty());
  }
}
