package org.parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.authority.Authority;
import org.parley.authority.Type;

class ResolverTest {

  private static final String BASE = "https://example.org/";

  private final Resolver resolver = new Resolver(Authority.read(), BASE);

  @ParameterizedTest
  @CsvSource({
    "Ukraine, actor/ukr", "Ivory Coast, actor/civ", "UN, actor/united-nations",
    "FARC, actor/farc", "Burma, actor/mmr", "Kyiv, actor/ukr",
    "Kremlin, actor/rus", "Georgia, actor/geo", "Palestinian Authority, actor/palestinian-authority"
  })
  void anActorThatIsKnownKeepsItsIri(String name, String key) {
    Resolution resolution = resolver.resolve(name, Expect.ACTOR);

    assertThat(resolution).isInstanceOf(Resolution.Known.class);
    assertThat(resolution.iri().stringValue()).isEqualTo(BASE + key);
  }

  @ParameterizedTest
  @CsvSource({
    "Istanbul, place/istanbul", "Russia, place/russia", "Sana’a, place/sanaa",
    "Kiev, place/kyiv", "Singapore, place/singapore", "'Tripoli, Lebanon', place/tripoli-lbn"
  })
  void aPlaceThatIsKnownKeepsItsIri(String name, String key) {
    Resolution resolution = resolver.resolve(name, Expect.PLACE);

    assertThat(resolution).isInstanceOf(Resolution.Known.class);
    assertThat(resolution.iri().stringValue()).isEqualTo(BASE + key);
  }

  @Test
  void aCountryIsAnActorInOneRoleAndAPlaceInAnother() {
    assertThat(resolver.resolve("Jordan", Expect.ACTOR).type()).contains(Type.STATE);
    assertThat(resolver.resolve("Jordan", Expect.PLACE).type()).contains(Type.COUNTRY);
    assertThat(resolver.resolve("Jordan", Expect.PERSON).type()).contains(Type.PERSON);
  }

  @Test
  void whatIsHitIsTheCityThoughItsNameSpeaksForTheState() {
    assertThat(iri("Kyiv", Expect.THING)).isEqualTo(BASE + "place/kyiv");
    assertThat(iri("Ukraine", Expect.THING)).isEqualTo(BASE + "actor/ukr");
    assertThat(iri("air bases", Expect.THING)).isEqualTo(BASE + "actor/air-bases");
  }

  @ParameterizedTest
  @CsvSource({
    "Volodymyr Zelenskyy, Volodymyr Zelenskiy", "Rustem Umerov, RUSTEM UMEROV",
    "Abdel Fattah el-Sisi, Abdul Fattah al-Sisi", "Mohammed bin Salman, Muhammad bin Salman",
    "Recep Tayyip Erdoğan, Recep Tayyip Erdogan", "Vladimir Medinskiy, Vladimir Medinsky",
    "Dmitrii Peskov, Dmitry Peskov", "Ahmad al-Sharaa, Ahmed ash-Sharaa"
  })
  void spellingsOfOnePersonMeet(String one, String other) {
    assertThat(iri(one, Expect.PERSON)).isEqualTo(iri(other, Expect.PERSON));
  }

  @ParameterizedTest
  @CsvSource({
    "Vladimir Medinsky, Volodymyr Medinsky",
    "John Paul II, John Paul I",
    "Владимир, Володимир"
  })
  void differentNamesStayApart(String one, String other) {
    assertThat(iri(one, Expect.PERSON)).isNotEqualTo(iri(other, Expect.PERSON));
  }

  @Test
  void aPersonHasOneIriWhetherTheRoleAsksForAPersonOrForAnyActor() {
    assertThat(iri("Dmytro Kuleba", Expect.ACTOR)).isEqualTo(iri("Dmytro Kuleba", Expect.PERSON));
    assertThat(iri("Dmytro Kuleba", Expect.ACTOR)).isEqualTo(BASE + "actor/dmytro-kuleba");
  }

  @ParameterizedTest
  @CsvSource({"Congo, 2", "AUC, 2"})
  void whatFitsSeveralActorsIsNoneOfThem(String name, int candidates) {
    Resolution resolution = resolver.resolve(name, Expect.ACTOR);

    assertThat(resolution)
        .isInstanceOfSatisfying(
            Resolution.Ambiguous.class,
            ambiguous -> {
              assertThat(ambiguous.candidates()).hasSize(candidates);
              assertThat(ambiguous.candidates())
                  .extracting(Resolution.Known::iri)
                  .doesNotContain(ambiguous.iri());
            });
  }

  @Test
  void aMintedKeyNeverRepeatsOneOfTheAuthority() {
    assertThat(iri("Rus", Expect.PERSON)).isEqualTo(BASE + "actor/rus-other");
  }

  @ParameterizedTest
  @CsvSource({
    "Yemeni Presidential Guard, ",
    "Northamptonshire Police, ORGANIZATION",
    "Kordofan rebels, GROUP",
    "Carlos Fernández de Cossío, PERSON",
    "the fishermen, "
  })
  void theWordsOfAnUnknownNameTellItsTypeOrNothing(String name, Type type) {
    assertThat(resolver.resolve(name, Expect.ACTOR).type().orElse(null)).isEqualTo(type);
  }

  @Test
  void longNamesGetShortKeysThatStayApart() {
    String long1 = "those who want to link the incidents in the whole of the region to one country";
    String key1 = iri(long1 + " or another", Expect.ACTOR);
    String key2 = iri(long1 + " or none", Expect.ACTOR);

    assertThat(key1).isNotEqualTo(key2).hasSizeLessThan(BASE.length() + 100);
  }

  @Test
  void aBlankNameIsAnErrorOfTheCaller() {
    assertThatThrownBy(() -> resolver.resolve(" ", Expect.ACTOR))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aBaseWithoutSlashIsAnErrorOfTheCaller() {
    assertThatThrownBy(() -> new Resolver(Authority.read(), "https://example.org"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private String iri(String name, Expect what) {
    return resolver.resolve(name, what).iri().stringValue();
  }
}
