/**
 * From the usual names of a coding to IRIs: what the authority data knows keeps its IRI there, the
 * rest gets one made from its name alone, so that the order of loading changes nothing. Uses {@code
 * authority}; writes no statements.
 */
package org.parley.resolve;
