/**
 * How well one coding of articles agrees with another: a machine's with a person's, or two
 * persons'. Knows codings and nothing of who made them.
 */
package org.parley.evaluate;
