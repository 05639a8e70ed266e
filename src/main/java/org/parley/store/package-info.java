/**
 * The dataset: the only code that touches Jena. Everything is staged before a write transaction
 * opens, one private thread does all writing, and what comes out are RDF4J statements and plain
 * records. Uses {@code turtle} and {@code fault}.
 */
package org.parley.store;
