/**
 * The one door to CoreNLP: from an article's passages to analysed sentences. May use {@code coding}
 * and {@code article}.
 */
package org.parley.nlp;
