package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.rules.RuleBook;

/**
 * The words of the cards are no list on paper: on each, some rule finds an event in a sentence of
 * ours. A word that has no such sentence is told in the report.
 */
@Tag("models")
class LexiconTest {

  private static final Path CORPUS = Path.of("src/test/resources/corpus");
  private static final Path LEXICON = Path.of("src/test/resources/lexicon");
  private static final Path REPORT = Path.of("target/lexicon-unused.txt");

  @Test
  void theWordsOfTheCardsAreUsedBySentences() throws Exception {
    RuleBook book = RuleBook.english();
    Lexicon lexicon = Lexicon.of(book);

    Lexicon unused = lexicon.unusedIn(Lexicon.sentences(book, CORPUS, LEXICON));

    String report =
        unused.byKind().entrySet().stream()
            .map(kind -> kind.getKey() + ": " + String.join(", ", kind.getValue()))
            .collect(Collectors.joining("\n"));
    Files.writeString(REPORT, report);
    System.out.printf("lexicon: %d words, %d not used%n", lexicon.size(), unused.size());
    assertThat(lexicon.size()).isGreaterThan(1000);
    assertThat(unused.size()).as("words that no sentence uses%n%s", report).isZero();
  }
}
