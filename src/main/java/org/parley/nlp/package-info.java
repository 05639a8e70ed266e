/**
 * The one door to CoreNLP: from an article's passages to analysed sentences. May use {@code
 * coding}, {@code article} and {@code resource}.
 */
package org.parley.nlp;
