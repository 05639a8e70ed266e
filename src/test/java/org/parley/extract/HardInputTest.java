package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.coding.Coding;
import org.parley.coding.CodingJson;
import org.parley.coding.Event;
import org.parley.coding.Span;
import org.parley.nlp.AnnotatedArticle;

/** Texts that no newspaper prints end in a coding too, and every coding quotes its text. */
@Tag("models")
@Timeout(300)
final class HardInputTest {

  private static final String TALKS = "Kenya and Somalia held talks in Doha on Monday.";
  private static final String PLAIN =
      TALKS
          + " Kenyan Foreign Minister Amina Mohamed said both sides agreed to exchange forty"
          + " prisoners. \"We will meet again in June,\" she said. Oman praised the talks.";

  @Test
  void aSentenceOfFiveThousandWordsIsPassedOverAndTheRestIsRead() {
    String endless =
        "the envoy of Chad met " + "the minister of Peru and ".repeat(1000) + "Mali in Geneva.";
    String text = "A long day\n\n" + TALKS + "\n\n" + endless + "\n\nOman rejected the offer.";

    Coding coding = Models.code(text);

    assertThat(coding.unread()).extracting(span -> span.in(text)).containsExactly(endless);
    assertThat(coding.events())
        .extracting(Event::type)
        .containsExactlyInAnyOrder("Meeting", "Refusal");
    assertQuotes(coding, text);
  }

  @Test
  void aWordOfAHundredThousandLettersIsAWord() {
    String text = TALKS + " Kenya met " + "a".repeat(100_000) + " in Doha.";

    assertThat(Models.code(text).events()).isNotEmpty();
  }

  @Test
  void twoThousandSentencesAreRead() {
    String text = "Peru met Chile. ".repeat(1999) + "Oman attacked Yemen.";
    AnnotatedArticle annotated = Models.annotate(text);

    Coding coding = Models.extractor().extract(annotated);

    assertThat(annotated.sentences()).hasSize(2000);
    assertThat(coding.events())
        .extracting(Event::type, event -> event.evidence().size())
        .containsExactly(tuple("Meeting", 1999), tuple("Attack", 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          quotes that nobody closes     | "We will meet again in June," she said | “We will meet again in June, she said
          quotes that nobody opened     | "We will meet | We will meet
          an emoji with parts           | talks in | 🤝🏽 talks 👩\u200d👩\u200d👧 in
          flags                         | Kenya and | 🇰🇪 Kenya and
          marks of direction            | Doha | \u200fDoha\u200e
          an override of direction      | Somalia held | \u202eSomalia\u202c held
          spaces that do not break      | held talks | held\u00a0talks
          spaces of no width            | held talks | held\u200b talks
          Russian inside                | Oman praised | Переговоры прошли в Москве. Oman praised
          Chinese inside                | Oman praised | 会谈在日内瓦举行。 Oman praised
          Arabic inside                 | Oman praised | المحادثات في جنيف. Oman praised
          letters of many marks         | Doha | D̷̛͓o̸͎͝h̶̼̃a̵͔͐
          letters outside the plane     | Doha | 𝐃𝐨𝐡𝐚
          control characters            | talks | ta\u0007lks
          half a pair of surrogates     | talks | talks\ud83d
          brackets that nobody closes   | Oman | ((([[[{{{ Oman
          nothing but signs             | Oman praised the talks. | !!! ??? ... --- *** ### ;;; :::
          """)
  void whateverStandsInItATextIsCoded(String what, String usual, String strange) {
    assertThat(PLAIN).contains(usual.strip());
    String text = PLAIN.replace(usual.strip(), strange.strip());

    Coding coding = Models.code(text);

    assertThat(coding.events()).as(what).isNotEmpty();
    assertQuotes(coding, text);
  }

  @Test
  void aTextInCapitalsIsCoded() {
    String text = PLAIN.toUpperCase(java.util.Locale.ROOT);

    assertQuotes(Models.code(text), text);
  }

  @Test
  void aTextWithoutPunctuationIsPassedOverWhereItsSentenceHasNoEnd() {
    String text = PLAIN.replaceAll("[.,\"]", "").repeat(20);

    Coding coding = Models.code(text);

    assertThat(coding.unread()).isNotEmpty();
    assertQuotes(coding, text);
  }

  @Test
  void nestedSpeechAndChainsOfNounsEnd() {
    String said = "Kenya said that ".repeat(45) + "Somalia met Oman.";
    String chain = "The envoy " + "of the minister ".repeat(45) + "met Oman.";

    assertQuotes(Models.code(said), said);
    assertQuotes(Models.code(chain), chain);
  }

  @Test
  void shuffledWordsAreCodedOrNotButNeverCrash() {
    Random random = new Random(42);
    for (int i = 0; i < 20; i++) {
      List<String> words = new ArrayList<>(List.of(PLAIN.split(" ")));
      Collections.shuffle(words, random);
      String text = String.join(random.nextInt(4) == 0 ? "\n\n" : " ", words);

      assertQuotes(Models.code(text), text);
    }
  }

  @Test
  void theSameTextGivesTheSameCodingInAnyOrderAndOnAnyNumberOfThreads() {
    Map<String, String> alone = new LinkedHashMap<>();
    texts().forEach(text -> alone.put(text, CodingJson.write(Models.code(text))));

    List<String> reversed = new ArrayList<>(texts());
    Collections.reverse(reversed);
    for (String text : reversed) {
      assertThat(CodingJson.write(Models.code(text))).isEqualTo(alone.get(text));
    }
    List<String> manyTimes =
        Collections.nCopies(6, texts()).stream().flatMap(List::stream).toList();
    assertThat(manyTimes.parallelStream().map(text -> CodingJson.write(Models.code(text))))
        .containsExactlyElementsOf(manyTimes.stream().map(alone::get).toList());
  }

  private static List<String> texts() {
    return List.of(
        PLAIN,
        "France urged Mali to hold elections. Mali's foreign minister rejected the demand.",
        "Chad and Sudan signed a truce in Doha, brokered by Qatar. It took effect on 3 March.",
        "Rebels attacked a convoy near Goma, killing dozens. Rwanda denied involvement.");
  }

  /** Each span of evidence is a stretch of the text, and a whole sentence of it. */
  private static void assertQuotes(Coding coding, String text) {
    AnnotatedArticle annotated = Models.annotate(text);
    List<Span> sentences = annotated.sentences().stream().map(sentence -> sentence.span()).toList();
    Map<Span, String> texts =
        annotated.sentences().stream()
            .collect(Collectors.toMap(sentence -> sentence.span(), sentence -> sentence.text()));
    for (Event event : coding.events()) {
      assertThat(event.evidence()).isNotEmpty().isSubsetOf(sentences);
      assertThat(event.evidence())
          .allSatisfy(at -> assertThat(at.in(text)).isEqualTo(texts.get(at)));
    }
  }
}
