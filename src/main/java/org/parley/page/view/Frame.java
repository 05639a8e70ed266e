package org.parley.page.view;

import java.util.List;

/**
 * What every page has around its matter.
 *
 * @param root the way to the site's root: empty or a row of {@code ../}
 * @param here which part of the site the page is in
 * @param live whether a server stands behind it, which can search and answer queries
 * @param downloads the page's data for other programs
 * @param citation how to cite it, as BibTeX; empty if nobody would
 * @param jsonLd the same for machines, to be written as it is; empty if there is none
 */
public record Frame(
    String title,
    String root,
    String here,
    boolean live,
    List<Link> downloads,
    String citation,
    List<Behind> queries,
    String jsonLd) {
  public Frame {
    downloads = List.copyOf(downloads);
    queries = List.copyOf(queries);
  }
}
