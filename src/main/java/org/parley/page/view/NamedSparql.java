package org.parley.page.view;

/** A query of the library. */
public record NamedSparql(String name, String about, String href) {}
