package org.parley.page;

import java.util.Optional;
import org.parley.app.OpenDataset;

/**
 * All pages about one dataset.
 *
 * <p>Any thread may ask at any time. A page that does not exist is empty; what is wrong in the
 * parameters, and a limit that is reached, is a {@link org.parley.fault.Fault}, which the caller
 * shows in its own way. The page of a thing with the IRI {@code BASE + key} is {@code
 * doc/key.html}.
 */
public final class Site {

  private final OpenDataset dataset;

  public Site(OpenDataset dataset) {
    this.dataset = dataset;
  }

  /** The page at an address; empty if there is none. */
  public Optional<Page> page(Address address) {
    return address.path().equals("index.html") ? Optional.of(index()) : Optional.empty();
  }

  /** A file beside the pages, by its path below the site's root; empty if there is none. */
  public Optional<Asset> asset(String path) {
    return Optional.empty();
  }

  private Page index() {
    String base = dataset.info().base();
    return new Page(
        "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Parley</title><p>" + base);
  }
}
