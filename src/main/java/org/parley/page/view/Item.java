package org.parley.page.view;

import java.util.Optional;

/** A line of a list: a thing, a date, a number. Nothing where there is none. */
public record Item(Link thing, String date, String number, Optional<Status> status) {}
