package org.parley.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.Value;
import org.parley.search.Entry;
import org.parley.search.Hit;
import org.parley.search.SearchIndex;

/**
 * Full text over a dataset: what its things are called, its articles, and every quote that is
 * evidence of something. The index is made when it is first asked, and again after the dataset has
 * been written.
 */
public final class Search {

  private final OpenDataset dataset;
  private SearchIndex index;
  private String version = "";

  public Search(OpenDataset dataset) {
    this.dataset = dataset;
  }

  /**
   * The best entries, best first. An entry of the kind {@code quote} has the IRI of its article
   * with the place of the words behind it, {@code #char=start,end}, and the article's title as
   * label; the kinds of the others are the folders of their IRIs: {@code actor}, {@code place},
   * {@code event}, {@code article}.
   *
   * @param kind only of this kind; of any if empty
   */
  public List<Hit> find(String words, Optional<String> kind, int most) {
    return index().find(words, kind, most);
  }

  /** Suggestions as one types. */
  public List<Hit> begin(String letters, int most) {
    return index().begin(letters, most);
  }

  /** Names that are written almost so, for whoever mistyped one. */
  public List<Hit> near(String misspelt, int most) {
    return index().near(misspelt, most);
  }

  /** Makes the index if that is still to be done, for nobody in particular. */
  public void prepare() {
    index();
  }

  private synchronized SearchIndex index() {
    String now = dataset.state();
    if (!version.equals(now)) {
      index = SearchIndex.of(entries());
      version = now;
    }
    return index;
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (List<Optional<Value>> row : dataset.rows("search-names", Map.of())) {
      kind(text(row, 0))
          .map(kind -> new Entry(text(row, 0), kind, text(row, 1), text(row, 2)))
          .ifPresent(entries::add);
    }
    for (List<Optional<Value>> row : dataset.rows("search-articles", Map.of())) {
      dataset
          .text(text(row, 2))
          .map(words -> new Entry(text(row, 0), "article", text(row, 1), words))
          .ifPresent(entries::add);
    }
    for (List<Optional<Value>> row : dataset.rows("search-quotes", Map.of())) {
      entries.add(new Entry(text(row, 0), "quote", text(row, 1), text(row, 2)));
    }
    return entries;
  }

  /** The folder in which the IRI stands; empty for what is not the dataset's own. */
  private Optional<String> kind(String iri) {
    String base = dataset.info().base();
    return Optional.of(iri)
        .filter(name -> name.startsWith(base) && name.indexOf('/', base.length()) > 0)
        .map(name -> name.substring(base.length(), name.indexOf('/', base.length())));
  }

  private static String text(List<Optional<Value>> row, int column) {
    return row.get(column).map(Value::stringValue).orElse("");
  }
}
