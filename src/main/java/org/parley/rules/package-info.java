/**
 * Reads and checks the rule cards: which words and constructions tell of which kind of event. May
 * use {@code vocabulary}; knows nothing of articles.
 */
package org.parley.rules;
