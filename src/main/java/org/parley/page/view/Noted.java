package org.parley.page.view;

import java.util.Optional;

/**
 * An event beside the text that tells of it.
 *
 * @param number by which the text refers to it
 * @param at the first of its sentences, below this page
 */
public record Noted(int number, Happening event, String at, Optional<Link> claimant, String rule) {}
