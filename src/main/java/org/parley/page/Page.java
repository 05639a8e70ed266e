package org.parley.page;

/**
 * An HTML document, whole.
 *
 * @param html with nothing of script or style inside it that a strict Content-Security-Policy would
 *     have to allow; data in {@code <script type="application/ld+json">} is no script
 */
public record Page(String html) {}
