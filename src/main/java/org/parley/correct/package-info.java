/**
 * What persons have decided about the things of a dataset, and what that does to the graph of an
 * article. Reads decisions from Turtle and spreadsheets; knows no store and no other room.
 */
package org.parley.correct;
