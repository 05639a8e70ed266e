/**
 * RDF files in and out, and the only door to Rio. What comes in is read with every way to the
 * network and to other files shut; what goes out is sorted, so that equal graphs are equal bytes.
 * Uses {@code fault} only.
 */
package org.parley.turtle;
