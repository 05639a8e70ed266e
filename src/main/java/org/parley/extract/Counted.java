package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import org.parley.coding.Quantity;

/**
 * A quantity with the words that give it.
 *
 * @param item the word of what is counted
 * @param number the number's own word
 */
record Counted(Quantity quantity, IndexedWord item, IndexedWord number) {}
