package org.parley.authority;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A name as an article writes it, and the key under which all spellings of it meet. */
public final class Surface {

  /** Letters that Unicode does not take apart into a base letter and a mark. */
  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('ı', "i"),
          Map.entry('ø', "o"),
          Map.entry('Ø', "O"),
          Map.entry('ł', "l"),
          Map.entry('Ł', "L"),
          Map.entry('đ', "d"),
          Map.entry('Đ', "D"),
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('Æ', "AE"),
          Map.entry('œ', "oe"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('ə', "a"),
          Map.entry('Ə', "A"),
          Map.entry('ħ', "h"));

  /** Longer ones some papers write as names: Unicef. Of the shorter ones too many are words. */
  private static final int SHORT_ABBREVIATION = 4;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
  private static final Pattern SILENT = Pattern.compile("[.'’‘`´ʻʼʿʾ]");
  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}&+]+");
  private static final Pattern ARTICLE = Pattern.compile("^\\s*(?i:the)\\s+");
  private static final Pattern MIXED = Pattern.compile("\\p{Ll}\\p{Lu}");
  private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");
  private static final Pattern GAP = Pattern.compile("[\\s\\p{Pd}/]+");

  private Surface() {}

  /**
   * Lower case without marks, full stops, apostrophes, a leading "the" or a possessive "'s";
   * hyphens and other punctuation are blanks. "Türkiye's" and "Turkiye", "U.S." and "US" have one
   * key.
   */
  public static String key(String text) {
    String plain = SILENT.matcher(ascii(withoutFrame(text))).replaceAll("");
    return BREAKS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  /** The text with plain Latin letters for those with marks. */
  public static String ascii(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      plain.append(LETTERS.getOrDefault(letter, String.valueOf(letter)));
    }
    return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
  }

  /**
   * Does the text write in capitals what the label does, so that "us" is not "US" and "Let" is not
   * "LeT"?
   */
  static boolean fits(String label, String text) {
    String written = withoutFrame(text);
    if (MIXED.matcher(label).find()) {
      return lettersOf(written).equals(lettersOf(label));
    }
    return isShouted(label)
        ? isShouted(written) || (letters(label) > SHORT_ABBREVIATION && capitals(written) > 0)
        : capitals(written) >= capitals(withoutFrame(label));
  }

  /** Nothing but capitals: an abbreviation, or a headline. */
  private static boolean isShouted(String text) {
    return letters(text) > 0 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  private static String lettersOf(String text) {
    return NO_LETTERS.matcher(text).replaceAll("");
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetter).count();
  }

  private static long capitals(String text) {
    return GAP.splitAsStream(text)
        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
        .count();
  }

  private static String withoutFrame(String text) {
    String bare = ARTICLE.matcher(text.strip()).replaceFirst("");
    return POSSESSIVE.matcher(bare).replaceFirst("");
  }
}
