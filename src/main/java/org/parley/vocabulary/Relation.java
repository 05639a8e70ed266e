package org.parley.vocabulary;

import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;

/**
 * How one event stands to another.
 *
 * @param name as the links of codings call it: the local name of the property
 * @param bothHappened whether the relation says that both events happened
 * @param negativeForm the property that stands instead if the other event did not happen
 */
public record Relation(String name, IRI iri, boolean bothHappened, Optional<IRI> negativeForm) {}
