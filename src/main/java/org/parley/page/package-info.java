/**
 * The pages about a dataset: data asked of the dataset in, HTML out. {@link org.parley.page.Site}
 * is the only way in. There is no HTTP here, no clock and no file: the same dataset and the same
 * {@link org.parley.page.Address} give the same bytes, so that the server, the static site and the
 * report can share the pages. Links between pages are relative, because nobody knows where a site
 * will stand. Uses {@code app} and what lies below it.
 */
package org.parley.page;
