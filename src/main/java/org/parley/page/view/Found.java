package org.parley.page.view;

/** A thing that was found, and what sort of thing it is. */
public record Found(Link thing, String type) {}
