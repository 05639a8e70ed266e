/**
 * Codings to RDF: the statements of an article's named graph. Knows the vocabulary, articles and
 * codings; who is meant by a name it is told, and where the statements go it does not know.
 */
package org.parley.graph;
