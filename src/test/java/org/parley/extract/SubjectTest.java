package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What events are about: by their own words, by their sentence, by the article. */
@Tag("models")
final class SubjectTest {

  @Test
  void theLongestPhraseSaysWhatItIsAbout() {
    assertThat(subjects("Demand", "Kenya demanded that Somalia give up its nuclear weapons."))
        .containsExactly("nuclear");
  }

  @Test
  void adjectivesMayPartThePhrase() {
    assertThat(subjects("Demand", "Ghana urged Kenya and Mali to end their long war."))
        .containsExactly("peace-settlement");
  }

  @Test
  void anOfficeIsNoSubject() {
    assertThat(
            subjects("Meeting", "Kenyan energy minister Amina Ali met Mali's envoy about a truce."))
        .containsExactly("ceasefire");
  }

  @Test
  void talksAreNotAboutTalks() {
    assertThat(subjects("Meeting", "Kenya and Mali held direct talks on sanctions in Doha."))
        .containsExactly("sanctions");
  }

  @Test
  void whatIsJoinedByAndIsAnotherEvents() {
    String text = "Kenya withdrew its troops and opened a corridor for food aid.";

    assertThat(subjects("Implementation", text)).startsWith("withdrawal");
  }

  @Test
  void theThingThatBeginsIsTheSubject() {
    assertThat(subjects("Implementation", "A truce between Mali and Chad took effect on Friday."))
        .containsExactly("ceasefire");
  }

  @Test
  void aDealWithoutContentIsAboutWhatItsArticleIs() {
    String text =
        "Chad and Mali talk about sanctions\n\nThe envoys of Chad and Mali came to Doha on Monday."
            + " They left in the evening. Chad and Mali reached a deal on Tuesday.";

    assertThat(subjects("Agreement", text)).containsExactly("sanctions");
  }

  @Test
  void anArticleAboutTwoThingsDoesNotSayWhichADealIsAbout() {
    String text =
        "Chad and Mali talk about sanctions and refugees\n\nThe envoys came to Doha on Monday."
            + " They left in the evening. Chad and Mali reached a deal on Tuesday.";

    assertThat(subjects("Agreement", text)).isEmpty();
  }

  @Test
  void anArticleThatNamesNoSubjectGivesNone() {
    assertThat(subjects("Meeting", "The presidents of Chad and Mali met in Doha on Monday."))
        .isEmpty();
  }

  @Test
  void attacksAndStatementsHaveNone() {
    String text = "Chad attacked a convoy of food aid. Mali said the truce was in danger.";

    assertThat(subjects("Attack", text)).isEmpty();
    assertThat(subjects("Statement", text)).isEmpty();
  }

  private static List<String> subjects(String kind, String text) {
    return Models.code(text).events().stream()
        .filter(event -> event.type().equals(kind))
        .flatMap(event -> event.subjects().stream())
        .toList();
  }
}
