package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextsTest {

  private static final String ONE = "aa11";
  private static final String OTHER = "bb22";

  @TempDir private Path dataset;

  @Test
  void aTextComesBackCharacterByCharacter() {
    String text = "Line\r\nline \uD83D\uDD4A \u00e9 e\u0301\n";
    texts().keep(ONE, text);
    assertThat(texts().text(ONE)).contains(text);
  }

  @Test
  void whatWasNeverKeptIsEmpty() {
    assertThat(texts().text(ONE)).isEmpty();
    assertThat(texts().has(ONE)).isFalse();
  }

  @Test
  void aDamagedTextIsNoText() throws IOException {
    texts().keep(ONE, "The two sides agreed.");
    Path file = onlyFile();
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    assertThat(texts().text(ONE)).isEmpty();
  }

  @Test
  void whatNoArticleNamesIsDroppedWithWhatDeadRunsLeft() throws IOException {
    texts().keep(ONE, "one");
    texts().keep(OTHER, "other");
    Files.createFile(dataset.resolve("texts/aa/text123.part"));
    texts().retain(Set.of(ONE));
    assertThat(texts().has(OTHER)).isFalse();
    assertThat(onlyFile()).hasFileName(ONE + ".txt.gz");
  }

  @Test
  void aRemovedArticleTakesItsTextAlong() throws IOException {
    Path articles = Files.createDirectory(dataset.resolve("articles"));
    Path folder = dataset.resolve("dataset");
    Talks.article(articles, "a", "Istanbul");
    Talks.article(articles, "b", "Geneva");
    House house = new House(Talks::new);
    new Loader(house, folder, LoadSettings.usual())
        .load(List.of(articles), new Unheard(), new Stop());
    assertThat(files(folder.resolve("texts"))).hasSize(2);
    new Removal(house, folder).of(List.of("a"));
    assertThat(files(folder.resolve("texts"))).hasSize(1);
  }

  private Texts texts() {
    return new Texts(dataset);
  }

  private Path onlyFile() throws IOException {
    List<Path> files = files(dataset.resolve("texts"));
    assertThat(files).hasSize(1);
    return files.get(0);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).toList();
    }
  }
}
