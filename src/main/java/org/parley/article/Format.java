package org.parley.article;

/** How a kind of file is turned into an article's text. */
interface Format {

  /**
   * Finds the text and what the file says about it.
   *
   * @param decoded the file's text
   * @param name what faults call the file
   */
  Draft read(String decoded, String name);
}
