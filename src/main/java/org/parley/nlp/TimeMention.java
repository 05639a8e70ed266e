package org.parley.nlp;

/**
 * A time expression, read by SUTime against the date of publication.
 *
 * @param first index of its first token in the sentence, from 1
 * @param last index of its last token
 * @param type TIMEX3 type: DATE, TIME, DURATION, SET
 * @param value TIMEX3 value, for example {@code 2025-06-02} or {@code P30D}
 * @param text its words
 */
public record TimeMention(int first, int last, String type, String value, String text) {

  public boolean covers(int token) {
    return first <= token && token <= last;
  }
}
