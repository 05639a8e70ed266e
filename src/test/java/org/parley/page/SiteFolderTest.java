package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.OpenDataset;
import org.parley.app.ReadyCodings;
import org.parley.fault.Fault;

class SiteFolderTest {

  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#?]+)");
  private static final String BEHIND_NO_FACT = "Ostland and Westmark End Second Round of Talks";

  @TempDir private static Path folder;
  private static OpenDataset dataset;
  private static Path site;

  @BeforeAll
  static void write() {
    ReadyCodings.loadInto(folder.resolve("dataset"));
    dataset = OpenDataset.at(folder.resolve("dataset"));
    site = folder.resolve("site");
    new SiteFolder(dataset, false).write(site);
  }

  @AfterAll
  static void close() {
    dataset.close();
  }

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    try (Stream<Path> walk = Files.walk(site)) {
      for (Path page : walk.filter(file -> file.toString().endsWith(".html")).toList()) {
        assertThat(links(page)).as(page.toString()).allSatisfy(link -> assertThat(link).exists());
      }
    }
  }

  private static List<Path> links(Path page) throws IOException {
    Matcher matcher = LINK.matcher(Files.readString(page));
    return matcher
        .results()
        .map(found -> found.group(1))
        .filter(link -> !link.contains(":"))
        .map(link -> URLDecoder.decode(link, StandardCharsets.UTF_8))
        .map(link -> page.resolveSibling(link).normalize())
        .toList();
  }

  @Test
  void withoutTextsAnArticleIsOnlyTheSentencesThatCarryFacts() throws IOException {
    String page = Files.readString(site.resolve("doc/article/vell-second-round.html"));
    String text = page.replaceFirst("(?s).*aria-label=\"Text\"(.*?)</section>.*", "$1");
    assertThat(text).contains("No ceasefire was reached.").doesNotContain(BEHIND_NO_FACT);
  }

  @Test
  void aSiteOfFilesHasNoQueryPage() {
    assertThat(site.resolve("query.html")).doesNotExist();
    assertThat(site.resolve("index.html")).content().doesNotContain("query.html");
  }

  @Test
  void aFolderThatHoldsSomethingIsNotTouched() throws IOException {
    Path mine = Files.createDirectory(folder.resolve("mine"));
    Files.writeString(mine.resolve("thesis.txt"), "years of work");
    assertThatThrownBy(() -> new SiteFolder(dataset, false).write(mine)).isInstanceOf(Fault.class);
    assertThat(mine).isDirectoryContaining("glob:**thesis.txt");
  }

  @Test
  void whatAnArticleSaysIsEscaped() {
    Page page =
        new Report(dataset).answer("<b>bold</b>", "<x>", new org.parley.store.Answer.Truth(true));
    assertThat(page.html()).contains("&lt;b&gt;bold&lt;/b&gt;").doesNotContain("<b>bold");
  }

  @Test
  void anUnknownArticleHasNoReport() {
    assertThatThrownBy(() -> new Report(dataset).article("nothing"))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("no article 'nothing'");
  }
}
