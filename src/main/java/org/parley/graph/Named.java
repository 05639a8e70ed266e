package org.parley.graph;

import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;

/**
 * What a name stands for.
 *
 * @param known whether authority data describes it: then its label and type stand there, and an
 *     article's graph does not repeat them
 * @param type a class of the ontology by its local name, where the name or the coding tells it
 * @param candidates what of the authority data it may stand for, where that is left open
 */
public record Named(IRI iri, boolean known, Optional<String> type, List<IRI> candidates) {

  public Named {
    candidates = List.copyOf(candidates);
  }

  /** That leaves nothing open. */
  public Named(IRI iri, boolean known, Optional<String> type) {
    this(iri, known, type, List.of());
  }

  /** Of which nothing is known but who it is. */
  public Named(IRI iri, boolean known) {
    this(iri, known, Optional.empty());
  }
}
