package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.coding.Edtf;
import org.parley.coding.Event;

/** When an event happened, as the text says it or leaves it to be seen. Sentences of our own. */
@Tag("models")
final class TimeTest {

  private static final LocalDate WEDNESDAY = LocalDate.of(2024, 5, 15);

  @Test
  void theDayOfAPromiseIsNotThatOfTheDeed() {
    String sentence = "Kenya and Somalia agreed on Monday to exchange ten prisoners.";

    assertThat(Models.code(sentence, Optional.of(WEDNESDAY)).events())
        .filteredOn(event -> event.type().equals("Exchange"))
        .hasSize(1)
        .allMatch(event -> event.time().isEmpty());
  }

  @Test
  void theNumberOfAResolutionIsNoYear() {
    String sentence = "The Security Council adopted resolution 1701 on Sudan.";

    assertThat(times(sentence, Optional.of(WEDNESDAY))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya proposed a one-week truce to Somalia. | Proposal | P7D
          Kenya and Somalia agreed on a truce of two weeks. | Agreement | P14D
          Kenya and Somalia agreed on a 72-hour truce. | Agreement | PT72H
          Kenya and Somalia signed a ten-year agreement on fishing. | Agreement | P10Y
          Kenya and Somalia held two hours of talks. | Meeting | PT2H
          Kenya and Somalia will meet in two weeks. | Meeting | ''
          """)
  void aLengthIsReadInUnitsThatRdfKnows(String sentence, String kind, String length) {
    List<String> lengths =
        Models.code(sentence).events().stream()
            .filter(event -> event.type().equals(kind))
            .map(event -> event.attributes().getOrDefault("duration", ""))
            .toList();

    assertThat(lengths).containsExactly(length);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya and Somalia met yesterday. | 2024-05-14
          Kenya and Somalia met on Monday. | 2024-05-13
          Kenya and Somalia met on Friday. | 2024-05-10
          Kenya and Somalia will meet on Friday. | 2024-05-17
          Kenya and Somalia will meet on Monday. | 2024-05-20
          Kenya and Somalia met last week. | 2024-05-06/2024-05-12
          Kenya and Somalia met over the weekend. | 2024-05-11/2024-05-12
          Kenya and Somalia met last month. | 2024-04
          Kenya and Somalia met in June. | 2023-06
          Kenya and Somalia will meet in June. | 2024-06
          Kenya and Somalia will meet by the end of June. | 2024-06-30
          Kenya and Somalia met in mid-April. | 2024-04-1X
          Kenya and Somalia met in mid-2013. | 2013
          Kenya and Somalia met in the spring of 1956. | 1956
          Kenya and Somalia met from 3 to 7 June 1905. | 1905-06-03/1905-06-07
          Kenya and Somalia met between March and May 1940. | 1940-03/1940-05
          Kenya and Somalia met from May 30 to June 2, 2021. | 2021-05-30/2021-06-02
          Kenya attacked Somalia in 1947–48. | 1947/1948
          Kenya and Somalia met around May 5. | 2024-05-05~
          Kenya and Somalia have met twice since March 2022. | 2022-03/2024-05
          Kenya and Somalia met on the 14th of July 1958. | 1958-07-14
          Kenya and Somalia met earlier on Monday. | 2024-05-13
          Kenya and Somalia signed a truce at talks held on Monday in Doha. | 2024-05-13
          Kenya and Somalia are to meet on Friday. | 2024-05-17
          Talks between Kenya and Somalia are scheduled for Monday. | 2024-05-20
          Kenya and Somalia agreed on a truce during Monday's meeting in Doha. | 2024-05-13
          Kenya must sign the treaty with Somalia by Monday. | 2024-05-20
          Kenya and Somalia will meet in Doha in two weeks. | 2024-05-29
          Kenya and Somalia met this weekend. | 2024-05-11/2024-05-12
          Kenya and Somalia have negotiated over the last four years. | 2020/2024
          Kenya and Somalia met in recent weeks. | 2024-05
          Talks between Kenya and Somalia are set to open tomorrow. | 2024-05-16
          Kenya signed an agreement with Somalia on Monday. | 2024-05-13
          On Monday President Ruto met Hassan Mohamud in Doha. | 2024-05-13
          The two states, Kenya and Somalia, failed on Monday to reach a deal. | 2024-05-13
          Kenya attacked Somalia at dawn on Sunday. | 2024-05-12
          Kenya attacked Somalia shortly before dawn on Thursday. | 2024-05-09
          Kenya attacked Somalia at 4 p.m. local time on Friday. | 2024-05-10
          Kenya attacked Somalia in the early hours of Monday. | 2024-05-13
          Kenya attacked Somalia in the early hours of Wednesday. | 2024-05-15
          Kenya attacked Somalia in the morning. | 2024-05-15
          Kenya attacked Somalia 20 years ago. | 2004
          Kenya attacked Somalia three months ago. | 2024-02
          Kenya attacked Somalia two days ago. | 2024-05-13
          Kenya and Somalia will meet in the first week of June. | 2024-06-01/2024-06-07
          Tomorrow Kenya and Somalia will meet in Doha. | 2024-05-16
          Kenya and Somalia exchanged ten prisoners each in April. | 2024-04
          """)
  void aDateIsReadFromItsWordsAndTheDayOfPublication(String sentence, String date) {
    assertThat(times(sentence, Optional.of(WEDNESDAY))).as(sentence).containsOnly(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya attacked Somalia on 3 June 1905. Two days later, Ethiopia attacked Eritrea. | 1905-06-05
          Kenya attacked Somalia on 3 June 1905. The next day, Ethiopia attacked Eritrea. | 1905-06-04
          Kenya attacked Somalia on 3 June 1905. Ethiopia attacked Eritrea on the same day. | 1905-06-03
          Kenya attacked Somalia on 3 June 1905. The following day, Ethiopia attacked Eritrea. | 1905-06-04
          Kenya attacked Somalia on 3 June 1905. That evening, Ethiopia attacked Eritrea. | 1905-06-03
          Kenya attacked Somalia on 3 June 1905. The next morning, Ethiopia attacked Eritrea. | 1905-06-04
          Kenya attacked Somalia in early 1965. Ethiopia attacked Eritrea that August. | 1965-08
          Kenya attacked Somalia in May 1905. Ethiopia attacked Eritrea the following year. | 1906
          Kenya attacked Somalia in May 1905. Ethiopia attacked Eritrea on 20 September. | 1905-09-20
          Kenya attacked Somalia in May 1905. For the next ten years Ethiopia attacked Eritrea. | 1905/1915
          """)
  void aTimeCountsFromTheOneThatTheTextToldBefore(String text, String date) {
    assertThat(times(text, Optional.empty())).as(text).last().isEqualTo(date);
    assertThat(times(text, Optional.of(WEDNESDAY).filter(d -> !text.contains("September"))))
        .as(text)
        .last()
        .isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya and Somalia will meet in the coming days.",
        "Kenya and Somalia met in the week before the vote.",
        "Kenya attacked Somalia a few days later.",
        "Ruto said on Monday that Somalia had attacked Ethiopia."
      })
  void wordsThatNameNoDayGiveNone(String sentence) {
    assertThat(
            Models.code(sentence, Optional.of(WEDNESDAY)).events().stream()
                .filter(event -> !event.type().equals("Statement"))
                .map(Event::time))
        .as(sentence)
        .isNotEmpty()
        .containsOnly(Optional.empty());
  }

  @Test
  void aDeadlineIsNotWhenSomethingWasAskedFor() {
    assertThat(times("Kenya demanded a treaty with Somalia by June 1994.", Optional.empty()))
        .doesNotContain("1994-06");
  }

  @Test
  void whatWasAgreedAtAConferenceWasAgreedWhenItWasHeld() {
    String text =
        "The Tehran Conference was held in the Iranian capital from 28 November to 1 December"
            + " 1943. At Tehran, Joseph Stalin, Winston Churchill and Franklin Roosevelt agreed on"
            + " a landing in France.";

    List<Event> events = Models.code(text).events();
    assertThat(events)
        .filteredOn(event -> event.type().equals("Meeting") || event.type().equals("Agreement"))
        .hasSize(2)
        .allMatch(event -> event.time().equals(Optional.of(new Edtf("1943-11-28/1943-12-01"))))
        .allMatch(event -> event.roles().values().stream().mapToInt(List::size).sum() == 3);
  }

  @Test
  void eachOfTwoActsHasItsOwnDate() {
    assertThat(
            times(
                "The accord between Kenya and Somalia was signed on 5 March 1991 and entered into"
                    + " force on 1 January 1992.",
                Optional.of(WEDNESDAY)))
        .containsExactly("1991-03-05", "1992-01-01");
    assertThat(
            times(
                "Kenya and Somalia agreed on Monday to meet again on 20 May.",
                Optional.of(WEDNESDAY)))
        .containsExactly("2024-05-13", "2024-05-20");
  }

  @Test
  void recentWeeksNameNoMonthWhereTheMonthHasJustBegun() {
    Optional<LocalDate> third = Optional.of(LocalDate.of(2024, 5, 3));

    assertThat(times("Kenya and Somalia met in recent weeks.", third)).isEmpty();
  }

  @Test
  void aTitleThatNamesSeveralYearsNamesNoYear() {
    String text =
        "Kenya and Somalia: peace talks of 2012–2014\n\n"
            + "Kenya and Somalia met on 27 August 2012. Ethiopia attacked Eritrea on 20 September.";

    assertThat(times(text, Optional.empty())).contains("2012-09-20");
  }

  @Test
  void whatTheTitleIsAboutIsOfTheYearInTheTitle() {
    String text =
        "The Treaty of Orm, 1842\n\nThe treaty between Kenya and Somalia settled the border."
            + " Ethiopia attacked Eritrea.";

    assertThat(Models.code(text, Optional.empty()).events())
        .filteredOn(event -> event.type().equals("Agreement"))
        .isNotEmpty()
        .allMatch(event -> event.time().equals(Optional.of(new Edtf("1842"))));
    assertThat(Models.code(text, Optional.empty()).events())
        .filteredOn(event -> event.type().equals("Attack"))
        .isNotEmpty()
        .allMatch(event -> event.time().isEmpty());
  }

  @Test
  void aTextOfHistoryKnowsAnOfficeByWhatItsHolderDid() {
    String text = "In December 1824, the Kenyan envoy Amina Mohamed met Hassan Mohamud.";

    assertThat(times(text, Optional.empty())).hasSizeGreaterThan(1).containsOnly("1824-12");
  }

  @Test
  void whatSomebodySaidDoesNotDateHisSaying() {
    String text =
        "Amina Mohamed visited Doha on Monday. \"We are ready for peace. It is our duty,\" Mohamed"
            + " said.";

    assertThat(times(text, Optional.of(WEDNESDAY))).doesNotContain("2024-05-15");
  }

  @Test
  void whoeverSpeaksInTheFirstPersonSpeaksWhenHeWasSeen() {
    String text =
        "Amina Mohamed visited Doha on Monday. Mohamed continued, \"I hope that Somalia will"
            + " withdraw today.\"";

    assertThat(statements(text)).containsOnly(Optional.of(new Edtf("2024-05-13")));
  }

  @Test
  void aDateInAQuotationIsNotThatOfItsSpeaker() {
    String text = "Amina Mohamed said, \"Somalia had a good harvest in 2018, in times of peace.\"";

    assertThat(statements(text)).containsOnly(Optional.empty());
  }

  private static List<Optional<Edtf>> statements(String text) {
    return Models.code(text, Optional.of(WEDNESDAY)).events().stream()
        .filter(event -> event.type().equals("Statement"))
        .map(Event::time)
        .toList();
  }

  @Test
  void aYearThatNobodyGivesIsNotInvented() {
    assertThat(times("Kenya and Somalia met on 2 June.", Optional.empty()))
        .containsExactly("XXXX-06-02");
  }

  @Test
  void whoeverSpokeOnADayGoesOnSpeakingOnIt() {
    String text =
        "Amina Mohamed visited Doha on Monday. Mohamed said that the talks were useful. Later,"
            + " Mohamed praised Qatar.";

    assertThat(times(text, Optional.of(WEDNESDAY))).contains("2024-05-13");
  }

  @Test
  void whatHasBeenDoneIsNotDatedByTheDayOfTheText() {
    String text = "Statement by Amina Mohamed\n\nKenya has attacked Somalia.";

    assertThat(times(text, Optional.of(WEDNESDAY))).isEmpty();
  }

  @Test
  void aDigestInThePresentTenseTellsOfItsOwnDay() {
    String text = "Kenya attacks the port of Kismayo. Somalia rejects the offer of Ethiopia.";

    assertThat(times(text, Optional.of(WEDNESDAY))).containsOnly("2024-05-15");
  }

  @Test
  void theYearInFrontOfAWarIsThatOfTheWar() {
    String text = "Lima\n\nThe Treaty of Lima ended the 1904 war.";

    assertThat(
            Models.code(text).events().stream()
                .filter(event -> event.type().equals("Agreement"))
                .flatMap(event -> event.time().stream()))
        .isEmpty();
  }

  @Test
  void earlierInTheDayIsOnTheDayThatTheTextHasNamed() {
    String text = "Kenya met Somalia on Monday. Earlier in the day, Ethiopia rejected the offer.";

    assertThat(times(text, Optional.of(WEDNESDAY))).containsExactly("2024-05-13", "2024-05-13");
  }

  @Test
  void aTextThatLooksBackCountsItsDaysInTheYearsItTellsOf() {
    String text =
        "The Lake conference\n\nKenya and Somalia met on May 29, 1954. On June 17 Kenya signed a"
            + " treaty with Somalia.";

    assertThat(times(text, Optional.of(WEDNESDAY))).containsExactly("1954-05-29", "1954-06-17");
  }

  @Test
  void newsThatRecallsAnOldYearCountsItsDaysInItsOwn() {
    String text =
        "The Lake conference\n\nKenya and Somalia met on May 29, 1954. On Monday Kenya signed a"
            + " treaty with Somalia. On April 17 Kenya attacked Ethiopia.";

    assertThat(times(text, Optional.of(WEDNESDAY))).contains("2024-05-13", "2024-04-17");
  }

  @Test
  void aDayShortlyBeforeTheTextIsOfItsYearWhateverYearsTheTextRecalls() {
    String text =
        "The Lake conference\n\nKenya and Somalia met on May 14. Kenya had signed a treaty with"
            + " Ethiopia on May 29, 1954.";

    assertThat(times(text, Optional.of(WEDNESDAY))).containsExactly("2024-05-14", "1954-05-29");
  }

  private static List<String> times(String text, Optional<LocalDate> published) {
    return Models.code(text, published).events().stream()
        .map(Event::time)
        .flatMap(Optional::stream)
        .map(Edtf::text)
        .toList();
  }
}
