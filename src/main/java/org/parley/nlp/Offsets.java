package org.parley.nlp;

import org.parley.coding.Span;

/** From CoreNLP's UTF-16 offsets to code points, which is what evidence counts. */
final class Offsets {

  private final int[] codePoint;
  private final int shift;

  /** Offsets into a passage that starts at {@code shift} code points. */
  Offsets(String passage, int shift) {
    this.shift = shift;
    this.codePoint = new int[passage.length() + 1];
    int points = 0;
    for (int i = 0; i < passage.length(); i++) {
      codePoint[i] = points;
      boolean pairFollows =
          Character.isHighSurrogate(passage.charAt(i))
              && i + 1 < passage.length()
              && Character.isLowSurrogate(passage.charAt(i + 1));
      points += pairFollows ? 0 : 1;
    }
    codePoint[passage.length()] = points;
  }

  Span span(int begin, int end) {
    return new Span(shift + codePoint[begin], shift + codePoint[end]);
  }
}
