package org.parley.graph;

import org.parley.coding.Coding;

/** Tells what the names in a coding stand for. */
@FunctionalInterface
public interface Names {

  /**
   * What a name stands for.
   *
   * @param name the usual name
   * @param range what may stand there, a class of the ontology by its local name: {@code Actor},
   *     {@code Person}, {@code Place}, {@code Thing}. A country is an actor in one role and a place
   *     in another
   */
  Named named(String name, String range);

  /** The same for one article, whose coding may settle what a name alone leaves open. */
  default Names in(Coding coding) {
    return this;
  }
}
