package org.parley.search;

/**
 * A text that can be found.
 *
 * @param iri what it is about
 * @param kind what that is, in a word: {@code actor}, {@code event}, {@code quote}
 * @param label what it is called
 * @param text the words to be found; the label itself for a name
 */
public record Entry(String iri, String kind, String label, String text) {}
