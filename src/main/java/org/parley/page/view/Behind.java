package org.parley.page.view;

import java.util.Optional;

/**
 * A query behind a page.
 *
 * @param about what it answers
 * @param run where it can be run, if somebody serves the dataset
 */
public record Behind(String about, String sparql, Optional<String> run) {}
