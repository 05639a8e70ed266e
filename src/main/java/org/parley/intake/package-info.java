/**
 * What other people coded: spreadsheets and RDF in our vocabulary, checked whole and turned into
 * codings or into the graphs of articles. Reads by way of {@code table} and {@code turtle}; knows
 * no store and no other room.
 */
package org.parley.intake;
