package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.Talks;

/** {@code report}, {@code export --site} and {@code export --package}: what they leave and say. */
class PublishCommandsTest {

  @TempDir private static Path folder;

  @BeforeAll
  static void load() {
    Path article = Talks.article(folder, "one", "Geneva");
    Run load = run("load", article.toString());
    assertThat(load.exitCode()).isZero();
  }

  private static Run run(String... words) {
    return new Run()
        .with("PARLEY_DATASET", folder.resolve("dataset").toString())
        .coding(new Talks())
        .command(words);
  }

  private static String place(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void aReportIsOnePageThatAsksTheNetworkForNothing() throws IOException {
    assertThat(run("report", "one", "-o", place("one.html")).exitCode()).isZero();
    String page = Files.readString(folder.resolve("one.html"));
    assertThat(page)
        .startsWith("<!DOCTYPE html>")
        .contains("<mark", "The delegations of Russia")
        .doesNotContainPattern("(?i)<(script|img|link)[^>]+(src|href)=\"(?!data:|#)");
    assertThat(run("report", "one").out()).isEqualTo(page);
    assertThat(run("report", "--query", "meetings").out())
        .contains("<table", "Geneva", "<h1>Which meetings took place");
  }

  @Test
  void aReportOfWhatIsNotThereIsRefusedAndLeavesNoFile() {
    Run none = run("report", "two", "-o", place("two.html"));
    assertThat(none.exitCode()).isEqualTo(4);
    assertThat(none.err()).contains("two").hasLineCount(1);
    assertThat(folder.resolve("two.html")).doesNotExist();
    assertThat(run("report", "--query", "metings").exitCode()).isEqualTo(2);
    assertThat(run("report").exitCode()).isEqualTo(2);
  }

  @Test
  void aSiteIsAFolderOfPages() throws IOException {
    Run site = run("export", "--site", place("site"));
    assertThat(site.exitCode()).isZero();
    assertThat(site.err()).contains("pages in " + place("site"));
    assertThat(folder.resolve("site/index.html")).isRegularFile();
    assertThat(folder.resolve("site/doc/article/one.html")).content().contains("<mark");
  }

  @Test
  void aPackageIsAFolderOrOneFile() {
    Run crate = run("export", "--package", place("crate"));
    assertThat(crate.exitCode()).isZero();
    assertThat(crate.out()).isEmpty();
    assertThat(crate.err()).contains("base");
    assertThat(folder.resolve("crate/ro-crate-metadata.json")).isRegularFile();
    assertThat(run("export", "--package", place("crate.zip")).exitCode()).isZero();
    assertThat(folder.resolve("crate.zip")).isRegularFile();
  }

  @Test
  void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
    Path full = Files.createDirectory(folder.resolve("full"));
    Files.writeString(full.resolve("mine.txt"), "mine");
    for (String option : List.of("--site", "--package")) {
      Run run = run("export", option, full.toString());
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).contains("not empty");
      assertThat(full.toFile().list()).containsExactly("mine.txt");
    }
  }

  @Test
  void whatIsExportedIsOneThing() {
    assertThat(run("export", "--site", "a", "--package", "b").exitCode()).isEqualTo(2);
    assertThat(run("export", "--article", "one", "--package", "b").exitCode()).isEqualTo(2);
  }
}
