package org.parley.resolve;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.authority.Surface;

/**
 * Brings the ways to write a person's name in Latin letters together, word by word: Zelensky,
 * Zelenskyy and Zelenskiy; el-Sisi and al-Sisi; Mohammed and Muhammad. Only what transliteration
 * tables vary is folded, never a first name into its sister in another language: Vladimir and
 * Volodymyr stay two.
 */
final class Spelling {

  /** Tables of Cyrillic disagree on the end of adjectives and of names like Dmitry. */
  private static final Pattern CYRILLIC_END =
      Pattern.compile("(?<=[b-df-hj-np-tv-xz])(yy|iy|ii|ij)$");

  /** The Arabic article, also as it sounds before a "sun letter". */
  private static final Pattern ARABIC_ARTICLE =
      Pattern.compile("^(al|el|ul|as|ash|ad|an|ar|at|az)[-‑](?=\\p{L})");

  private final Map<String, String> usual = new HashMap<>();

  Spelling() {
    for (String line : WordList.read("spellings.txt")) {
      String[] spellings = line.split(" +", -1);
      Arrays.stream(spellings).skip(1).forEach(other -> usual.put(other, spellings[0]));
    }
  }

  String fold(String name) {
    return Arrays.stream(name.strip().split("\\s+"))
        .map(this::word)
        .collect(Collectors.joining(" "));
  }

  private String word(String word) {
    String plain = Surface.ascii(word).toLowerCase(java.util.Locale.ROOT);
    String bare = ARABIC_ARTICLE.matcher(plain).replaceFirst("");
    String end = CYRILLIC_END.matcher(bare).replaceFirst("y");
    String folded = usual.getOrDefault(end, end);
    return bare.equals(plain) ? folded : "al-" + folded;
  }
}
