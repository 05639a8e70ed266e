/**
 * Opens the doors and takes articles through the house: read, annotate, extract, resolve, map,
 * store. The command line and every other way in call this package and nothing below it that
 * writes.
 */
package org.parley.app;
