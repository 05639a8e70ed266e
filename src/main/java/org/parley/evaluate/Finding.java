package org.parley.evaluate;

/**
 * What became of one event.
 *
 * @param event its place in its coding, from 0
 * @param fillers how many of its fillers both codings have
 */
public record Finding(String article, String type, Sort sort, int event, int fillers) {

  /** Gold events are found or missed, predicted ones without a partner are spurious. */
  public enum Sort {
    FOUND,
    MISSED,
    SPURIOUS
  }
}
