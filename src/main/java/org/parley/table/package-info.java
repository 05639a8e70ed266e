/**
 * Tables as spreadsheets write and read them; the only package that meets the CSV library. Knows
 * cells, lines and columns, and nothing of what they mean.
 */
package org.parley.table;
