/**
 * One event out of many articles: which reports tell of the same one, by what its kind is known by,
 * and what follows for the graphs of their articles. A pure function of the set of reports, of
 * authority data and of people's decisions; the order in which articles arrive never shows. Uses
 * {@code vocabulary} and {@code authority}; asks for stored graphs through {@link
 * org.parley.identity.Archive} and writes none.
 */
package org.parley.identity;
