package org.parley.nlp;

/**
 * A stretch of tokens that the named-entity recogniser takes for a name.
 *
 * @param first index of its first token in the sentence, from 1
 * @param last index of its last token
 * @param type PERSON, ORGANIZATION, LOCATION or MISC
 * @param text its words as written
 */
public record NameMention(int first, int last, String type, String text) {}
