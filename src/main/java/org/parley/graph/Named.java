package org.parley.graph;

import org.eclipse.rdf4j.model.IRI;

/**
 * What a name stands for.
 *
 * @param known whether authority data describes it: then its label and type stand there, and an
 *     article's graph does not repeat them
 */
public record Named(IRI iri, boolean known) {}
