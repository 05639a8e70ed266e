package org.parley.page.view;

import java.util.Optional;

/**
 * An event in a list.
 *
 * @param kind its kind, in words
 * @param date as the text gives it, or nothing
 * @param role what the thing whose page this is does in it, or nothing
 * @param said the first sentence that says so
 */
public record Happening(
    Link event, String kind, Status status, String date, String role, Optional<Sentence> said) {}
