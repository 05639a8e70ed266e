package org.parley.page.view;

/**
 * The words on which something rests.
 *
 * @param article the article that has them, at that very place
 */
public record Sentence(String quote, Link article) {}
