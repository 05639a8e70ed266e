/**
 * Kinds of event, roles, attributes, relations and code lists, read from {@code ontology/}, and the
 * queries and rules beside them. Knows RDF and the files of the class path; nothing of articles or
 * codings.
 */
package org.parley.vocabulary;
