/**
 * The pages about a dataset: data asked of the dataset in, HTML out. {@link org.parley.page.Site}
 * is the way in for a server, {@link org.parley.page.SiteFolder} writes the same pages as files,
 * {@link org.parley.page.Report} makes one page that stands alone. There is no HTTP here and no
 * clock: the same dataset and the same {@link org.parley.page.Address} give the same bytes. Links
 * between pages are relative, because nobody knows where a site will stand. The templates are in
 * {@code src/main/jte}, their data in {@code page.view}. Uses {@code app} and what lies below it.
 */
package org.parley.page;
