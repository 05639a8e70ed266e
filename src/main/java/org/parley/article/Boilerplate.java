package org.parley.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells prose from what a page adds to it. A paragraph is prose unless something speaks against it:
 * it is a known notice ({@code notices.txt}), it stands under a label of references or links
 * ({@code sections.txt}) and is no sentence, it is nothing but links, or a row of bulleted words
 * that no line leads up to. To lose a sentence is worse than to keep a notice.
 */
final class Boilerplate {

  private static final List<Pattern> NOTICES = patterns("notices.txt");
  private static final List<Pattern> SECTIONS = patterns("sections.txt");
  private static final Pattern CITATION =
      Pattern.compile("https?://|\\bRetrieved\\b|\\bISBN\\b|\\bdoi:", Pattern.CASE_INSENSITIVE);

  /** Nothing of a page's furniture is longer, in characters. */
  private static final int LONGEST = 200;

  /** A bulleted item of more words says something. */
  private static final int FEW_WORDS = 5;

  private boolean inSection;
  private boolean ledUp;

  private Boilerplate() {}

  /** The paragraphs that are prose; the first is the title and always stays. */
  static List<Paragraph> sieve(List<Paragraph> paragraphs) {
    Boilerplate sieve = new Boilerplate();
    List<Paragraph> prose = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.hasWords() && (prose.isEmpty() || sieve.isProse(paragraph))) {
        prose.add(paragraph);
      }
    }
    return prose;
  }

  static List<Pattern> notices() {
    return NOTICES;
  }

  static List<Pattern> sections() {
    return SECTIONS;
  }

  private boolean isProse(Paragraph paragraph) {
    String text = paragraph.text();
    if (matches(SECTIONS, text)) {
      inSection = true;
      return false;
    }
    boolean sentence = paragraph.items().stream().anyMatch(Sentence::isLikely);
    if (inSection && (!sentence || CITATION.matcher(text).find())) {
      return false;
    }
    inSection = false;
    boolean prose = !matches(NOTICES, text) && !linked(paragraph, sentence) && !row(paragraph);
    ledUp = prose && (text.endsWith(":") || (ledUp && paragraph.isBulleted()));
    return prose;
  }

  private static boolean linked(Paragraph paragraph, boolean sentence) {
    return paragraph.onlyLinks() && !sentence;
  }

  private boolean row(Paragraph paragraph) {
    return paragraph.isBulleted() && !ledUp && paragraph.items().stream().allMatch(this::isLabel);
  }

  private boolean isLabel(String item) {
    return !Sentence.endsWithStop(item) && Sentence.words(item) <= FEW_WORDS;
  }

  private static boolean matches(List<Pattern> patterns, String text) {
    return text.length() <= LONGEST
        && patterns.stream().anyMatch(pattern -> pattern.matcher(text).matches());
  }

  private static List<Pattern> patterns(String resource) {
    try (InputStream in = Boilerplate.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
