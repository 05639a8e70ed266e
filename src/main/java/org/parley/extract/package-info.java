/**
 * From an analysed article to its coding: rules find mentions, words become actors, mentions of one
 * happening become one event. May use {@code rules}, {@code vocabulary}, {@code authority}, {@code
 * nlp}, {@code article} and {@code coding}; knows nothing of RDF or of stores.
 */
package org.parley.extract;
