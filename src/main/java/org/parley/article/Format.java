package org.parley.article;

import java.util.Map;

/** How a kind of file is turned into an article's text. */
interface Format {

  /** Formats by the endings of files, in small letters. */
  Map<String, Format> BY_ENDING =
      Map.of(
          "txt", (decoded, name) -> Draft.plain(decoded),
          "md", new Markdown(),
          "html", new Html(),
          "htm", new Html(),
          "jsonld", new JsonLd(),
          "json", new JsonLd());

  /**
   * Finds the text and what the file says about it.
   *
   * @param decoded the file's text
   * @param name what faults call the file
   */
  Draft read(String decoded, String name);
}
