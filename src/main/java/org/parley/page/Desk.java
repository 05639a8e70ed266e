package org.parley.page;

import java.util.function.Consumer;
import java.util.function.Function;
import org.parley.app.OpenDataset;
import org.parley.store.Answer;

/**
 * What all pages of a site are made with.
 *
 * @param asker answers the reader's own queries, within the limits of whoever serves the pages
 * @param live whether a server stands behind the pages
 * @param texts whether articles are shown whole
 * @param offers is told the address of each file that a page offers
 */
record Desk(
    OpenDataset dataset,
    Function<String, Answer> asker,
    boolean live,
    boolean texts,
    Consumer<String> offers) {

  /** What every IRI of the data begins with. */
  String base() {
    return dataset.info().base();
  }
}
