package org.parley.graph;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;

/** The terms of schema.org that describe an article. RDF4J's have the old http namespace. */
final class Schema {

  private static final String NAMESPACE = "https://schema.org/";

  static final IRI DATE_PUBLISHED = Values.iri(NAMESPACE, "datePublished");
  static final IRI PUBLISHER = Values.iri(NAMESPACE, "publisher");
  static final IRI AUTHOR = Values.iri(NAMESPACE, "author");
  static final IRI URL = Values.iri(NAMESPACE, "url");
  static final IRI LICENSE = Values.iri(NAMESPACE, "license");

  private Schema() {}
}
