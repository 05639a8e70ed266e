package org.parley.article;

import java.util.List;
import java.util.Optional;
import org.parley.coding.Span;

/**
 * A text that somebody published, as it was decoded, with what is known about it.
 *
 * @param id the stem of the file's name
 * @param text the whole text; nothing in it is normalised, for every span of a coding points into
 *     it
 * @param passages the stretches of the text that are prose, in order, the title first; no passage
 *     begins or ends with white space. What the page adds to its prose (lists of links, bylines) is
 *     in no passage
 * @param sha256 of the file's bytes followed by its sidecar's, in hexadecimal: the article is
 *     unchanged as long as this is
 */
public record Article(
    String id, String text, Metadata metadata, List<Span> passages, String sha256) {

  public Article {
    passages = List.copyOf(passages);
  }

  /**
   * The title as it stands in the text: the first passage, unless that is prose already, as in a
   * text of one sentence.
   */
  public Optional<Span> headline() {
    return Headline.of(text, passages);
  }
}
