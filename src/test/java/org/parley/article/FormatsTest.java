package org.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

  private static final String FIRST =
      "The delegations of Ostland and Westland met in Vell on Monday for a second round of talks,"
          + " which were hosted by the island's government and lasted for two hours.";
  private static final String SECOND =
      "They agreed to exchange 200 prisoners, but no ceasefire was reached, the minister said, and"
          + " both delegations left the town without a date for another meeting.";

  @TempDir Path directory;
  private Read read;

  @BeforeEach
  void useDirectory() {
    read = new Read(directory);
  }

  @Test
  void markdownLosesItsSigns() {
    Article article =
        read.text(
            "a.md",
            """
            ---
            title: Talks in Vell
            published: 2025-06-03
            licence: CC BY 4.0
            ---
            # Talks in Vell

            The **two sides** [met](https://example.org) in
            *Vell*.

            ## What they want

            - A truce was agreed.
            - [Other news](https://example.org/2)

            > We are ready &amp; willing.
            """);

    assertThat(article.text())
        .isEqualTo(
            """
            Talks in Vell

            The two sides met in Vell.

            What they want

            • A truce was agreed.

            • Other news

            We are ready & willing.
            """);
    assertThat(Read.quotes(article)).doesNotContain("• Other news").hasSize(5);
    assertThat(article.metadata().title()).contains("Talks in Vell");
    assertThat(article.metadata().published()).contains(LocalDate.of(2025, 6, 3));
    assertThat(article.metadata().licence()).contains("CC BY 4.0");
  }

  @Test
  void aHeadingIsTheTitleOfMarkdownWithoutFrontMatter() {
    Article article = read.text("a.md", "# Talks in Vell\n\nThey met and agreed on a truce.\n");

    assertThat(article.metadata().title()).contains("Talks in Vell");
    assertThat(article.metadata().published()).isEmpty();
  }

  @Test
  void wrongFrontMatterIsRefusedAtItsLineInTheFile() {
    read.refuses(
        "a.md", "---\ntitle: Talks\npublishd: 2025\n---\nThey met.\n", "a.md:3:1: unknown");
    read.refuses("b.md", "---\ntitle: Talks\n\nThey met.\n", "the front matter does not end");
    read.refuses("c.md", "---\ncharset: latin1\n---\nThey met today.\n", "too late");
  }

  @Test
  void aPageYieldsItsMainText() {
    Article article = read.text("a.html", page("<html lang='en'>", meta()));

    assertThat(article.text()).isEqualTo("Talks in Vell\n\n" + FIRST + "\n\n" + SECOND + "\n");
    assertThat(Read.quotes(article)).containsExactly("Talks in Vell", FIRST, SECOND);
    assertThat(article.metadata())
        .isEqualTo(
            new Metadata(
                Optional.of("Talks in Vell"),
                Optional.of(LocalDate.of(2025, 6, 3)),
                Optional.of("Ostland Press"),
                Optional.of("Anna Bergmann"),
                Optional.of("https://example.org/talks"),
                Optional.of("en"),
                Optional.of("https://creativecommons.org/licenses/by/4.0/"),
                Optional.empty()));
  }

  @Test
  void aPageMayTellItsMetadataInJsonLd() {
    String embedded =
        "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\"},{\"@type\":"
            + "\"NewsArticle\",\"headline\":\"Talks in Vell\",\"datePublished\":"
            + "\"2025-06-04T10:00:00+03:00\",\"author\":[{\"name\":\"A. Bergmann\"},{\"name\":\"J."
            + " Holt\"}],\"publisher\":{\"name\":\"Vell Times\"}}]}</script>";

    Metadata metadata = read.text("a.html", page("<html>", embedded + meta())).metadata();

    assertThat(metadata.published()).contains(LocalDate.of(2025, 6, 4));
    assertThat(metadata.author()).contains("A. Bergmann, J. Holt");
    assertThat(metadata.publisher()).contains("Vell Times");
    assertThat(metadata.licence()).contains("https://creativecommons.org/licenses/by/4.0/");
  }

  @Test
  void aDateWithTwoReadingsIsNotGuessed() {
    String page = page("<html>", "<meta name='date' content='03/06/2025'>");

    assertThat(read.text("a.html", page).metadata().published()).isEmpty();
  }

  @Test
  void aBodyThatIsMarkedIsTheMainText() {
    Article article =
        read.text(
            "a.html",
            "<h1>Talks in Vell</h1><p>"
                + SECOND
                + "</p><div itemprop=articleBody><p>"
                + FIRST
                + "<p>They left.</div><p>"
                + SECOND);

    assertThat(Read.quotes(article)).containsExactly("Talks in Vell", FIRST, "They left.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "ISO-8859-1", "ISO-8859-2", "Shift_JIS"})
  void aPageIsReadInTheCharsetThatItDeclares(String charset) {
    String page =
        page(
            "<html>",
            "<meta http-equiv='Content-Type' content='text/html; charset="
                + charset
                + "'>"
                + meta());
    Charset encoding = Charset.forName(charset);

    assertThat(read.bytes("a.html", page.getBytes(encoding)).text()).contains(FIRST);
  }

  @Test
  void aPageMayDeclareWhatItsWriterUsedOnWindows() {
    byte[] page =
        page("<html>", "<meta charset=iso-8859-1>" + meta())
            .replace("island's", "island\u2019s")
            .getBytes(Charset.forName("windows-1252"));

    assertThat(read.bytes("a.html", page).text()).contains("island\u2019s");
  }

  @Test
  void aPageOfAnUnknownCharsetIsRefused() {
    read.refuses("a.html", page("<meta charset=klingon>", ""), "unknown charset: 'klingon'");
  }

  @Test
  void aBrokenPageIsStillRead() {
    String broken = page("<html", "").replace("</p>", "").replace("</div>", "</b></table>");

    assertThat(read.text("a.html", broken.substring(0, broken.length() - 20)).text())
        .contains(FIRST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body></body></html>",
        "<html><head><title>Talks in Vell</title></head><body><nav><a href='/'>Home</a></nav>",
        "<title>Talks</title><ul><li><a href=1>One story</a><li><a href=2>Another story</a></ul>",
        "<script>var words = 'They met in Vell.';</script>",
      })
  void aPageWithoutMainTextIsRefused(String page) {
    read.refuses("a.html", page, "no main text found in this page");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.jsonld", "a.json"})
  void jsonLdIsReadWithItsMetadata(String name) {
    Article article =
        read.text(
            name,
            "{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"Talks in"
                + " Vell\",\"articleBody\":\"They met.\\n\\nThey agreed on a truce.\","
                + "\"datePublished\":\"2025-06-03\",\"inLanguage\":\"en\",\"license\":"
                + "{\"@id\":\"https://example.org/l\"},\"url\":\"https://example.org/a\"}");

    assertThat(Read.quotes(article))
        .containsExactly("Talks in Vell", "They met.", "They agreed on a truce.");
    assertThat(article.metadata().published()).contains(LocalDate.of(2025, 6, 3));
    assertThat(article.metadata().licence()).contains("https://example.org/l");
    assertThat(article.metadata().url()).contains("https://example.org/a");
  }

  @Test
  void wrongJsonLdIsRefused() {
    read.refuses("a.json", "{\"@type\":\"NewsArticle\",\"headline\":\"x\"}", "has no articleBody");
    read.refuses("b.json", "{\"@type\":\"Person\"}", "expected one NewsArticle, found 0");
    read.refuses("c.json", "{\"@type\":\n oops}", "c.json:2:", "not JSON");
    read.refuses("d.json", "{\"article\":\"a\",\"events\":[]}", "a coding, not an article");
    read.refuses(
        "e.json",
        "{\"@type\":\"NewsArticle\",\"articleBody\":\"They met.\",\"datePublished\":\"June\"}",
        "datePublished: expected for example 2025-06-03");
  }

  @Test
  void theSidecarOverrulesTheFile() {
    read.write("a.yaml", "published: 2025-06-09\n");

    Metadata metadata = read.text("a.html", page("<html>", meta())).metadata();

    assertThat(metadata.published()).contains(LocalDate.of(2025, 6, 9));
    assertThat(metadata.author()).contains("Anna Bergmann");
  }

  @Test
  void whatStandsBehindAnAddressIsNoPartOfIt() {
    read.write("a.yaml", "url: https://example.org/1 (copied in 2025)\n");

    assertThat(read.text("a.txt", FIRST).metadata().url()).contains("https://example.org/1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/talks", "https://example.org/{slug}", "", "about us"})
  void anAddressThatLeadsNowhereIsNone(String address) {
    String canonical = "<link rel=canonical href='" + address + "'>";

    assertThat(read.text("a.html", page("<html>", canonical)).metadata().url()).isEmpty();
  }

  private static String meta() {
    return "<meta property='og:title' content='Talks in Vell'>"
        + "<meta property='og:site_name' content='Ostland Press'>"
        + "<meta property='article:published_time' content='2025-06-03T21:15:00Z'>"
        + "<meta name='author' content='Anna Bergmann'>"
        + "<link rel=canonical href='https://example.org/talks'>"
        + "<link rel=license href='https://creativecommons.org/licenses/by/4.0/'>";
  }

  private static String page(String start, String head) {
    return start
        + "<head><title>Talks in Vell - Ostland Press</title>"
        + head
        + "</head><body><nav><ul><li><a href='/'>Home</a><li><a href='/w'>World</a></ul></nav>"
        + "<div class='content'><h1>Talks in Vell</h1><p>"
        + FIRST
        + "</p><script>track();</script><p>"
        + SECOND
        + "</p></div><div class='sidebar'><ul><li><a href='/2'>Storm hits Vell</a></ul></div>"
        + "<footer>© 2025 Ostland Press</footer></body></html>";
  }
}
