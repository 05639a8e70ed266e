package org.parley.vocabulary;

import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;

/**
 * A plain value or a code that says more of an event.
 *
 * @param name as codings call it: the local name of the property
 * @param datatype of the value; {@code skos:Concept} if it is a code
 * @param scheme the code list that it takes its values from
 * @param word what stands before the value in the label of an event
 */
public record Attribute(
    String name, IRI iri, IRI datatype, Optional<String> scheme, Optional<String> word) {}
