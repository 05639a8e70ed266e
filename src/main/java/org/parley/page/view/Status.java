package org.parley.page.view;

/**
 * Whether something happened.
 *
 * @param code the last part of its IRI, such as {@code actual}, for the style sheet
 * @param name in words
 */
public record Status(String code, String name) {}
