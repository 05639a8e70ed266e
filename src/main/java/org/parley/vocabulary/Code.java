package org.parley.vocabulary;

import org.eclipse.rdf4j.model.IRI;

/**
 * One value of a code list.
 *
 * @param name as codings write it: the local name
 */
public record Code(String name, IRI iri, String label) {}
