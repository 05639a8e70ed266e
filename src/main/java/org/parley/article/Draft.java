package org.parley.article;

import java.util.ArrayList;
import java.util.List;
import org.parley.coding.Span;

/**
 * What a format makes of a file.
 *
 * @param metadata what the file itself says about the article
 * @param links the stretches of the text that are nothing but links
 */
record Draft(String text, Metadata metadata, List<Span> links) {

  Draft {
    links = List.copyOf(links);
  }

  /** A text that is the file itself. */
  static Draft plain(String text) {
    return new Draft(text, Metadata.none(), List.of());
  }

  static Builder builder() {
    return new Builder();
  }

  /** Sets paragraphs one under the other, a blank line between. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Span> links = new ArrayList<>();
    private int codePoints;

    void add(String paragraph) {
      add(paragraph, false);
    }

    void add(String paragraph, boolean onlyLinks) {
      String stripped = paragraph.strip();
      if (stripped.isEmpty()) {
        return;
      }
      if (!text.isEmpty()) {
        text.append("\n\n");
        codePoints += 2;
      }
      int end = codePoints + stripped.codePointCount(0, stripped.length());
      if (onlyLinks) {
        links.add(new Span(codePoints, end));
      }
      text.append(stripped);
      codePoints = end;
    }

    boolean isEmpty() {
      return text.isEmpty();
    }

    Draft with(Metadata metadata) {
      String ended = text.isEmpty() ? "" : text + "\n";
      return new Draft(ended, metadata, links);
    }
  }
}
