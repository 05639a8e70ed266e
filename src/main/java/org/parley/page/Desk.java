package org.parley.page;

import java.util.function.Consumer;
import java.util.function.Function;
import org.parley.app.OpenDataset;
import org.parley.app.Search;
import org.parley.store.Answer;

/**
 * What all pages of a site are made with.
 *
 * @param asker answers the reader's own queries, within the limits of whoever serves the pages
 * @param live whether a server stands behind the pages
 * @param texts whether articles are shown whole
 * @param search full text
 * @param memory keeps what is costly to ask, until the data change
 * @param offers is told the address of each file that a page offers
 */
record Desk(
    OpenDataset dataset,
    Function<String, Answer> asker,
    boolean live,
    boolean texts,
    Consumer<String> offers,
    Memory memory,
    Search search) {

  Desk(
      OpenDataset dataset,
      Function<String, Answer> asker,
      boolean live,
      boolean texts,
      Consumer<String> offers,
      Search search) {
    this(dataset, asker, live, texts, offers, new Memory(dataset::state), search);
  }

  /** For pages behind which no server stands. */
  static Desk still(OpenDataset dataset, boolean texts, Consumer<String> offers) {
    Function<String, Answer> nobody = query -> new Answer.Truth(false);
    return new Desk(dataset, nobody, false, texts, offers, new Search(dataset));
  }

  /** What every IRI of the data begins with. */
  String base() {
    return dataset.info().base();
  }

  /** The version of the data, for citations. */
  String version() {
    return memory.of("version", dataset::version);
  }
}
