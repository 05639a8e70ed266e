package org.parley.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

class ArticleFilesTest {

  @TempDir Path directory;

  @Test
  void articlesAreFoundInOrderAndBelow() throws Exception {
    file("b.txt");
    file("a/z.md");
    file("a.html");

    assertThat(found()).containsExactly("a.html", "a/z.md", "b.txt");
  }

  @Test
  void sidecarsAndCodingsAreNoArticles() throws Exception {
    file("a.txt");
    file("a.yaml");
    Files.writeString(directory.resolve("a.json"), "{\"article\":\"a\",\"events\":[]}");
    Files.writeString(directory.resolve("n.json"), "{\"x\": [1], \"@type\": \"NewsArticle\"}");

    assertThat(found()).containsExactly("a.txt", "n.json");
  }

  @Test
  void brokenJsonIsLeftToTheReaderToComplainOf() throws Exception {
    Files.writeString(directory.resolve("n.json"), "{\"headline\": ");

    assertThat(found()).containsExactly("n.json");
  }

  @Test
  void hiddenFilesAndDirectoriesArePassedOver() throws Exception {
    file("a.txt");
    file(".b.txt");
    file(".git/c.txt");

    assertThat(found()).containsExactly("a.txt");
  }

  @Test
  void aCircleOfLinksEnds() throws Exception {
    file("a/a.txt");
    Files.createSymbolicLink(directory.resolve("a/loop"), directory);

    assertThat(found()).containsExactly("a/a.txt");
  }

  @Test
  void aFileThatLinksLeadToTwiceIsOneArticle() throws Exception {
    file("a/a.txt");
    Files.createSymbolicLink(directory.resolve("b"), directory.resolve("a"));

    assertThat(found()).containsExactly("a/a.txt");
    assertThat(ArticleFiles.find(List.of(directory, directory.resolve("a/a.txt")))).hasSize(1);
  }

  @Test
  void aLinkToNothingIsToldAndNotLost() throws Exception {
    Files.createSymbolicLink(directory.resolve("a.txt"), directory.resolve("gone.txt"));

    assertThat(found()).containsExactly("a.txt");
    assertThatThrownBy(() -> ArticleReader.read(directory.resolve("a.txt")))
        .isInstanceOfSatisfying(
            Fault.class, fault -> assertThat(fault.line()).contains("no such file"));
  }

  @Test
  void twoFilesOfOneNameAreBothFound() throws Exception {
    file("a.txt");
    file("a.md");

    assertThat(found()).containsExactly("a.md", "a.txt");
  }

  @Test
  void aMissingPathIsAFault() {
    assertRefused(directory.resolve("gone"), "no such file or directory");
  }

  @Test
  void aDirectoryWithoutArticlesIsAFault() throws Exception {
    file("picture.png");

    assertRefused(directory, "no article in this directory");
  }

  @Test
  void aKindThatNobodyKnowsIsAFault() throws Exception {
    assertRefused(file("a.pdf"), "not a kind of article that Parley knows");
  }

  private static void assertRefused(Path path, String message) {
    assertThatThrownBy(() -> ArticleFiles.find(List.of(path)))
        .isInstanceOfSatisfying(
            Fault.class,
            fault -> {
              assertThat(fault.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
              assertThat(fault.line()).startsWith(path + ": " + message);
            });
  }

  private Path file(String name) throws Exception {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "Talks\n\nThey met.\n");
  }

  private List<String> found() {
    return ArticleFiles.find(List.of(directory)).stream()
        .map(file -> directory.relativize(file).toString())
        .toList();
  }
}
