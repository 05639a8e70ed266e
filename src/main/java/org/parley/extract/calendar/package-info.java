/**
 * The dates of an article: time expressions, read in the order of the text, become EDTF dates.
 * Knows nothing of events. May use {@code rules}, {@code nlp} and {@code coding}.
 */
package org.parley.extract.calendar;
