/**
 * What the formats that Parley writes have in common: how people name them, and what is said to who
 * names one that there is not. May use {@code fault}; which formats there are, other packages say.
 */
package org.parley.format;
