package org.parley.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.resource.ResourceFolder;

class TimeWordsTest {

  private static final String RULES = "edu/stanford/nlp/models/sutime/";

  /** What stands between slashes, or before the colon in a table. */
  private static final Pattern LITERAL =
      Pattern.compile("/((?:[^/\\\\]|\\\\.)*)/|^\\s*\"([a-zA-Z]+)\"\\s*:");

  /** Words of SUTime's rules that make a time only together with one of the list, or a digit. */
  private static final Set<String> COMPANIONS =
      Set.of(
          ("about ad after ago alternate alternating am an another around ash at bc before"
                  + " beginning bi business cinco clean clock columbus coming consecutive"
                  + " consecutively could couple de dot each earlier early end every exactly father"
                  + " few final following fools from fy going good groundhog have hence ides ies in"
                  + " inauguration initial king labour last late later latest latter least less ll"
                  + " luther martin memorial mid middle mlk more most mother near nearly new next no"
                  + " nones of old on other patrick pm precisely previous prior recent right row"
                  + " saint semi several sharp should since some st standard start straight than the"
                  + " this to universal until up valentine will working would zulu")
              .split(" "));

  /** Forms of dates, parts of speech and names of variables, not words. */
  private static final Set<String> NO_WORDS =
      Set.of(
          ("basicnumterm basicordterm fiscalyearquarterterm periodicsetregex teunitss dd ddmmyyyy hh"
                  + " hmm mm mmddyyyy ss ssz yy yyyy yyyymmdd zzz jj nn nns rb vbd nd rd th")
              .split(" "));

  private final TimeWords words = TimeWords.read();

  @Test
  void allWordsOfSutimesRulesAreAmongThemOrOnlyGoAlongWithThem() {
    Set<String> others = new TreeSet<>();
    Stream.of("english.sutime.txt", "english.holidays.sutime.txt", "british.sutime.txt")
        .flatMap(file -> ResourceFolder.text(RULES + file).lines())
        .flatMap(TimeWordsTest::words)
        .filter(word -> word.length() > 1 && !words.isIn(word))
        .forEach(others::add);

    others.removeAll(NO_WORDS);

    assertThat(others).containsExactlyInAnyOrderElementsOf(COMPANIONS);
  }

  private static Stream<String> words(String line) {
    String rule = line.replaceAll("(^|\\s)(#|//).*", "");
    return LITERAL
        .matcher(rule)
        .results()
        .map(TimeWordsTest::pattern)
        .map(pattern -> pattern.replaceAll("\\\\.|[?()]", "").toLowerCase(Locale.ROOT))
        .flatMap(Pattern.compile("[^a-z]+")::splitAsStream);
  }

  private static String pattern(MatchResult literal) {
    return literal.group(1) == null ? literal.group(2) : literal.group(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Monday",
        "mid-May",
        "years",
        "2031",
        "5pm",
        "semiannually",
        "Thirty-one",
        "X-mas"
      })
  void aTokenThatMayTellOfATimeOrANumberIsKnown(String token) {
    assertThat(words.isIn(token)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"delegation", "the", "Istanbul", "last", ".", "--", "s"})
  void aTokenThatCannotIsNot(String token) {
    assertThat(words.isIn(token)).isFalse();
  }
}
