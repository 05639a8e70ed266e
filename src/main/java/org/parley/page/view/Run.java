package org.parley.page.view;

import java.util.List;

/**
 * A stretch of an article's text.
 *
 * @param text as it stands in the article
 * @param events the numbers of the events that it is evidence of, separated by spaces; empty for
 *     the rest of the text
 * @param ids the spans that begin here, as in their IRIs: {@code char=3,40}
 */
public record Run(String text, String events, List<String> ids) {
  public Run {
    ids = List.copyOf(ids);
  }
}
