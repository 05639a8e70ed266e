package org.parley.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinderTest {

  private final Authority authority = Authority.read();

  @Test
  void longNamesAreFoundBeforeTheNamesInsideThem() {
    assertThat(found("The African Union met the Rapid Support Forces in Doha"))
        .containsExactly("actor/african-union", "actor/rapid-support-forces", "place/doha");
  }

  @ParameterizedTest
  @CsvSource({
    "Côte d' Ivoire, actor/civ",
    "al - Qaeda, actor/al-qaeda",
    "'Washington , D.C. said', place/washington",
    "Sana ' a, place/sanaa",
    "Kurdistan Workers ' Party, actor/pkk",
    "the Sudan People 's Liberation Army, actor/splm",
    "Nagorno - Karabakh, actor/nagorno-karabakh"
  })
  void aNameIsFoundHoweverItIsCutIntoTokens(String text, String key) {
    assertThat(found(text)).first().isEqualTo(key);
  }

  @Test
  void aPossessiveAfterANameIsNoPartOfIt() {
    List<Match> matches = authority.find(List.of("Iran", "'s", "envoy"));

    assertThat(matches)
        .singleElement()
        .satisfies(match -> assertThat(match.end() - match.start()).isEqualTo(1));
  }

  @Test
  void aCommaBetweenTwoNamesJoinsNothing() {
    assertThat(found("Iran , Iraq")).containsExactly("actor/irn", "actor/irq");
  }

  @Test
  void wordsInSmallLettersAreNoNames() {
    assertThat(found("they let us polish turkey and go to the white house")).isEmpty();
  }

  @Test
  void noTokensHaveNoNames() {
    assertThat(authority.find(List.of())).isEmpty();
    assertThat(authority.find(List.of("", " ", "'", "'s", "."))).isEmpty();
  }

  @Test
  void aMatchOfNothingIsAnErrorOfTheCaller() {
    Sense sense = authority.senses("Iran").get(0);

    assertThatThrownBy(() -> new Match(1, 1, List.of(sense)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Match(0, 1, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** The first sense of each match. */
  private List<String> found(String text) {
    return authority.find(List.of(text.split(" ", -1))).stream()
        .map(match -> match.senses().get(0).thing().key())
        .toList();
  }
}
