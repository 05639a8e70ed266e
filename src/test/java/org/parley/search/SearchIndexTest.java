package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {

  private static final SearchIndex INDEX =
      SearchIndex.of(
          List.of(
              new Entry("x:umerov", "actor", "Rustem Umerov", "Rustem Umerov"),
              new Entry("x:umerov", "actor", "Rustem Umerov", "Defence Minister Umerov"),
              new Entry("x:ukr", "actor", "Ukraine", "Ukraine"),
              new Entry("x:1", "quote", "Talks", "Ukraine offered to exchange prisoners."),
              new Entry("x:2", "quote", "Talks", "No exchange of fire was heard in Ukraine.")));

  @AfterAll
  static void close() {
    INDEX.close();
  }

  private static List<String> found(String words) {
    return INDEX.find(words, Optional.empty(), 10).stream().map(hit -> hit.entry().iri()).toList();
  }

  @Test
  void wordsAreFoundInWhateverForm() {
    assertThat(found("exchanged prisoner")).containsExactly("x:1");
  }

  @Test
  void everyWordMustBeThere() {
    assertThat(found("Ukraine fire")).containsExactly("x:2");
  }

  @Test
  void wordsInQuotationMarksStandTogether() {
    assertThat(found("\"exchange prisoners\"")).containsExactly("x:1");
    assertThat(found("\"prisoners exchange\"")).isEmpty();
  }

  @Test
  void aMinusExcludesAndAStarEndsAWord() {
    assertThat(found("exchang* -fire")).containsExactly("x:1");
  }

  @Test
  void theNameOfAThingCountsMoreThanAMentionOfIt() {
    assertThat(found("Ukraine").get(0)).isEqualTo("x:ukr");
  }

  @Test
  void aNameIsFoundThoughALetterOrTwoAreWrong() {
    assertThat(INDEX.near("Rustem Umerow", 5))
        .extracting(hit -> hit.entry().iri())
        .containsExactly("x:umerov");
    assertThat(INDEX.near("Ukrayne", 5))
        .extracting(hit -> hit.entry().iri())
        .containsExactly("x:ukr");
    assertThat(INDEX.near("exchange", 5)).isEmpty();
  }

  @Test
  void aKindCanBeAskedFor() {
    assertThat(INDEX.find("Ukraine", Optional.of("quote"), 10))
        .extracting(hit -> hit.entry().kind())
        .containsExactly("quote", "quote");
  }

  @Test
  void namesAreSuggestedOnceAsOneTypes() {
    assertThat(INDEX.begin("ume", 5))
        .extracting(hit -> hit.entry().iri())
        .containsExactly("x:umerov");
    assertThat(INDEX.begin("rus um", 5)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\"", "((", "+ - && ||", "a AND", "*", "~~^", "\\", "\u0000"})
  void nothingThatIsWrittenIsAnError(String words) {
    assertThatCode(() -> found(words)).doesNotThrowAnyException();
    assertThatCode(() -> INDEX.begin(words, 5)).doesNotThrowAnyException();
  }
}
