package org.parley.authority;

import static org.assertj.core.api.Assertions.assertThat;

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

  @ParameterizedTest
  @CsvSource({
    "Istanbul, place/istanbul", "London, place/london", "Gaza, place/gaza-strip",
    "Armenia, place/armenia", "Singapore, place/singapore", "Camp David, place/camp-david",
    "Burma, place/myanmar", "Reykjavik, place/reykjavik", "Sinai, place/sinai-peninsula"
  })
  void aPlaceIsKnownByEachOfItsNames(String surface, String key) {
    assertThat(authority.place(surface)).map(Known::key).contains(key);
  }

  @ParameterizedTest
  @CsvSource({"Georgia", "Valencia", "Hyderabad", "San Jose"})
  void placesOfOneNameAreNotDecidedBetween(String surface) {
    assertThat(authority.place(surface)).isEmpty();
    assertThat(authority.places(surface)).hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Hamas, GROUP",
    "NATO, ORGANIZATION",
    "Nato, ORGANIZATION",
    "Unicef, ORGANIZATION",
    "Vladimir Putin, PERSON",
    "Abkhazia, POLITY",
    "Soviet Union, FORMER_STATE",
    "LeT, GROUP",
    "Houthis, GROUP"
  })
  void anActorHasItsType(String surface, Type type) {
    assertThat(authority.actors(surface)).extracting(Known::type).containsExactly(type);
  }

  @ParameterizedTest
  @CsvSource({
    "Russia, NAME",
    "US, ABBREVIATION",
    "Zaire, FORMER",
    "Danish, ADJECTIVE",
    "Danes, DEMONYM",
    "Copenhagen, CAPITAL",
    "Kremlin, SEAT"
  })
  void aSenseTellsHowTheFormIsTiedToTheState(String surface, Relation how) {
    assertThat(authority.senses(surface))
        .filteredOn(sense -> sense.thing().type() == Type.STATE)
        .extracting(Sense::how)
        .first()
        .isEqualTo(how);
  }

  @Test
  void theCityOfAGovernmentIsAPlaceToo() {
    assertThat(authority.senses("Kyiv"))
        .extracting(sense -> sense.thing().key())
        .containsExactly("place/kyiv", "actor/ukr");
  }

  @Test
  void aCapitalNoLongerSpeaksForAStateThatIsGone() {
    assertThat(authority.state("Austin")).isEmpty();
    assertThat(authority.state("Moscow")).map(Known::key).contains("actor/rus");
  }

  @Test
  void aPlaceIsContainedThroughAllThatLieBetween() {
    Known donetsk = authority.place("Donetsk").orElseThrow();
    Known ukraine = authority.place("Ukraine").orElseThrow();

    assertThat(authority.contains(ukraine, donetsk)).isTrue();
    assertThat(authority.contains(donetsk, ukraine)).isFalse();
    assertThat(authority.contains(ukraine, ukraine)).isFalse();
  }

  @Test
  void aThingIsFoundByItsKey() {
    assertThat(authority.thing("actor/rus")).map(Known::name).contains("Russia");
    assertThat(authority.thing("actor/nobody")).isEmpty();
  }
}
