/**
 * The dataset in the forms that other people's tools open: networks for Gephi and yEd, maps for
 * QGIS, sheets for statistics. Asks {@code store} by the queries beside it; the only package that
 * meets JGraphT's writers.
 */
package org.parley.export.tool;
