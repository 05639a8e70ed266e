package org.parley.article;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.fault.Fault;

class BadInputTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String CAFE =
      "Talks in a caf\u00e9\n\nThey said that the talks would resume.";

  @TempDir Path directory;
  private Read read;

  @BeforeEach
  void useDirectory() {
    read = new Read(directory);
  }

  @Test
  void aMissingFileIsNamed() {
    Path file = directory.resolve("gone.txt");
    assertThatThrownBy(() -> ArticleReader.read(file))
        .isInstanceOfSatisfying(
            Fault.class, fault -> assertThat(fault.line()).isEqualTo(file + ": no such file"));
  }

  @Test
  void anEmptyFileIsRefused() {
    read.refuses("a.txt", "", "empty file");
    read.refuses("b.txt", "\uFEFF \n\n \t\n", "empty file");
  }

  @Test
  void aBinaryFileIsRefused() {
    read.refuses("a.txt", new byte[] {'P', 'K', 3, 4, 0, 0}, "binary file: byte 0 at offset 4");
    read.refuses("b.txt", CAFE.getBytes(UTF_16LE), "binary file");
  }

  @Test
  void brokenUtf8IsRefusedWithTheOffsetOfTheFirstWrongByte() {
    read.refuses("a.txt", CAFE.getBytes(WINDOWS), "not UTF-8: wrong byte at offset 14");
    read.refuses("b.txt", new byte[] {'a', ' ', 'b', ' ', 'c', (byte) 0xC3}, "at offset 5");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() {
    assertThat(read.text("a.txt", "\uFEFF" + CAFE).text()).isEqualTo(CAFE);
  }

  @Test
  void aCharsetMayBeDeclaredInTheSidecar() {
    read.write("a.yaml", "charset: windows-1252\n");

    assertThat(read.bytes("a.txt", CAFE.getBytes(WINDOWS)).text()).isEqualTo(CAFE);
  }

  @Test
  void aFileOfFiftyMegabytesIsRefusedBeforeItIsRead() throws Exception {
    Path file = directory.resolve("big.txt");
    try (RandomAccessFile big = new RandomAccessFile(file.toFile(), "rw")) {
      big.setLength(50_000_000);
    }
    assertThatThrownBy(() -> ArticleReader.read(file))
        .isInstanceOfSatisfying(
            Fault.class,
            fault ->
                assertThat(fault.line())
                    .contains("has 50000000 bytes, more than the limit of 20000000"));
  }

  @Test
  void anArticleOfOneWordIsRefused() {
    read.refuses("a.txt", "Talks\n", "too short: 1 word (");
    read.refuses("b.txt", "\n--\n", "too short: 0 words");
  }

  @Test
  void aDirectoryIsNoArticle() throws Exception {
    Path inside = Files.createDirectory(directory.resolve("a.txt"));

    assertThatThrownBy(() -> ArticleReader.read(inside))
        .isInstanceOfSatisfying(
            Fault.class, fault -> assertThat(fault.line()).contains("is a directory"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "publishd: 2025-06-03 | :1:1: unknown key 'publishd' (expected one of author, charset,",
        "published: June 3 | :1:12: published: expected a day, found 'June 3'",
        "published: 2025-02-30 | :1:12: published: expected a day",
        "title: [a, b] | :1:8: title: expected a single value",
        "title: 'a | not YAML",
        "charset: klingon | :1:10: charset: expected a charset, found 'klingon'",
        "url: ask the author | :1:6: url: expected an address, found 'ask the author'",
        "just words | :1:1: expected keys with values",
      })
  void aWrongSidecarIsRefusedAtItsPlace(String yaml, String message) {
    read.write("a.yaml", yaml + "\n");

    read.refuses("a.txt", CAFE, "a.yaml:", message);
  }

  @Test
  void anEmptySidecarSaysNothing() {
    read.write("a.yaml", "# nothing known\n");

    assertThat(read.text("a.txt", CAFE).metadata().published()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "German | Die Verhandlungen zwischen den beiden Staaten endeten am Montag ohne Ergebnis. Beide"
            + " Seiten einigten sich auf einen Austausch von Gefangenen, sagte der Minister.",
        "French | Les délégations se sont rencontrées lundi pour un deuxième cycle de négociations."
            + " Aucun accord n'a été conclu, a déclaré le ministre des affaires étrangères.",
        "Dutch | De delegaties kwamen maandag in Den Haag bijeen voor een tweede ronde van de"
            + " onderhandelingen. Er werd geen akkoord bereikt, zei de minister.",
        "Turkish | Görüşmeler pazartesi günü sonuçsuz kaldı. Taraflar esir değişimi konusunda"
            + " anlaştı ve yeniden bir araya gelecek.",
        "Russian | Переговоры завершились без результата. Стороны договорились об обмене пленными.",
        "Arabic | اجتمع الوفدان يوم الاثنين ولم يتوصلا إلى اتفاق.",
      })
  void aTextThatIsNotEnglishIsRefusedByTheNameOfItsLanguage(String language, String text) {
    read.refuses("a.txt", text, "not English but " + language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Medinsky meets Umerov in Istanbul",
        "Putin, Zelensky, Trump, Erdogan, Medinsky, Umerov, Fidan met in Istanbul.",
        "Abiy Ahmed, Debretsion Gebremichael sign truce in Pretoria",
        "Ankara, Baku, Yerevan, Tbilisi: delegations arrive",
      })
  void aShortTextFullOfNamesIsNotRefused(String text) {
    assertThat(read.text("a.txt", text).text()).isEqualTo(text);
  }

  @Test
  void aPersonOverrulesTheDetectorOfLanguages() {
    String german = "Die Verhandlungen zwischen den Staaten endeten am Montag ohne jedes Ergebnis.";
    read.refuses("a.txt", german, "write 'language: en' into its sidecar");
    read.write("a.yaml", "language: en-GB\n");

    assertThat(read.text("a.txt", german).text()).isEqualTo(german);
  }

  @Test
  void aTextThatItsSidecarCallsForeignIsRefused() {
    read.write("a.yaml", "language: fr\n");

    read.refuses("a.txt", CAFE, "not English but French");
  }

  @Test
  void theHashIsOfTheFileAndItsSidecar() {
    String alone = read.text("a.txt", CAFE).sha256();
    read.write("a.yaml", "published: 2025-06-03\n");
    String withSidecar = read.text("a.txt", CAFE).sha256();

    assertThat(alone).hasSize(64).isNotEqualTo(withSidecar);
    assertThat(read.text("a.txt", CAFE).sha256()).isEqualTo(withSidecar);
    assertThat(read.text("b.txt", CAFE).sha256()).isEqualTo(alone);
  }

  @Test
  void aTextOfManyLinesIsReadInReasonableTime() {
    String lines = "They met in Vell and left.\n\n".repeat(100_000) + " ".repeat(1_000_000) + "•";

    assertTimeout(
        Duration.ofSeconds(60),
        () ->
            assertThat(ArticleReader.read(read.write("a.txt", lines)).passages()).hasSize(100_000));
  }

  @Test
  void strangeCharactersAreReadAsTheyStand() {
    String strange =
        "\u202BTalks\u202C \uD83D\uDD4A\n\nThey met with \u5317\u4EAC\u00A0today, and \u201Cthe end";

    Article article = read.text("a.txt", strange);

    assertThat(article.text()).isEqualTo(strange);
    assertThat(StandardCharsets.UTF_8.encode(article.text()).remaining()).isPositive();
  }
}
