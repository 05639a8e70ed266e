package org.parley.page.view;

/** A place to go, and what it is called. */
public record Link(String text, String href) {}
