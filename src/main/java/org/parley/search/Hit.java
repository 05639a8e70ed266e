package org.parley.search;

/**
 * An entry that was found.
 *
 * @param score higher is better; comparable within one search only
 */
public record Hit(Entry entry, float score) {}
