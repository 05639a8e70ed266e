/**
 * Full text over what a dataset says: labels, other names, titles, quotes. The only door of Lucene.
 * The index lives in memory, follows from the dataset and is made anew when that changes, so it can
 * be neither stale nor broken. Uses {@code fault}.
 */
package org.parley.search;
