package org.parley.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityTest {

  private final Authority authority = Authority.read();

  @ParameterizedTest
  @CsvSource({
    "Russia, actor/rus", "Russian Federation, actor/rus", "Russian, actor/rus",
    "Moscow, actor/rus", "the Kremlin, actor/rus", "Kiev, actor/ukr",
    "Kyiv's, actor/ukr", "Ukrainians, actor/ukr", "US, actor/usa",
    "U.S., actor/usa", "the U.S., actor/usa", "America, actor/usa",
    "White House, actor/usa", "Washington, actor/usa", "U.K., actor/gbr",
    "Downing Street, actor/gbr", "Britons, actor/gbr", "the Netherlands, actor/nld",
    "Dutch, actor/nld", "The Hague, actor/nld", "N. Korea, actor/prk",
    "Türkiye, actor/tur", "Turkiye, actor/tur", "Sana’a, actor/yem",
    "Soviet, actor/soviet-union", "Burma, actor/mmr", "Côte d'Ivoire, actor/civ",
    "Peking, actor/chn", "Swiss, actor/che", "Republika Srpska, actor/republika-srpska"
  })
  void aStateIsKnownByEachOfItsNames(String surface, String key) {
    assertThat(authority.state(surface)).map(Known::key).contains(key);
  }

  @ParameterizedTest
  @CsvSource({"us", "turkey", "chad", "polish", "who", "Atlantis", "the", "''", "'...'"})
  void wordsThatAreNoNamesStandForNothing(String surface) {
    assertThat(authority.senses(surface)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Congolese", "Korean", "Dominican", "Congo", "Korea"})
  void aFormThatFitsSeveralStatesIsNotDecided(String surface) {
    assertThat(authority.state(surface)).isEmpty();
    assertThat(authority.senses(surface)).hasSizeGreaterThan(1);
  }

  @Test
  void longNamesAreFoundBeforeTheNamesInsideThem() {
    List<String> tokens =
        List.of(
            "The", "African", "Union", "met", "the", "Rapid", "Support", "Forces", "in", "Doha");

    assertThat(authority.find(tokens))
        .extracting(Match::start, Match::end, match -> match.senses().get(0).thing().key())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, 3, "actor/african-union"),
            org.assertj.core.groups.Tuple.tuple(5, 8, "actor/rapid-support-forces"),
            org.assertj.core.groups.Tuple.tuple(9, 10, "place/doha"));
  }
}
