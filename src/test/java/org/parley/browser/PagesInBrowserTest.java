package org.parley.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.parley.app.OpenDataset;
import org.parley.app.ReadyCodings;
import org.parley.page.Report;
import org.parley.page.SiteFolder;
import org.parley.serve.Settings;
import org.parley.serve.WebServer;

/**
 * The pages as a person meets them. Where there is no Chromium with its driver all of this is
 * skipped; {@code .ci/run} installs them.
 */
class PagesInBrowserTest {

  private static final String SEED = "000_fd97e8f0f252003c";
  private static final String ARTICLE = "doc/article/" + SEED + ".html";
  private static final String EVENT = "doc/event/meeting-" + SEED + "-1.html";
  private static final String COUNT =
      "SELECT ?kind (COUNT(?e) AS ?n) { ?e a ?kind . ?kind a pl:Kind } GROUP BY ?kind ORDER BY DESC(?n)";

  @TempDir private static Path folder;
  private static OpenDataset dataset;
  private static WebServer server;
  private static Browser browser;

  @BeforeAll
  static void start() {
    assumeTrue(
        Browser.isThere(), "no Chromium with chromedriver here: pages are not tried in a browser");
    ReadyCodings.loadInto(folder.resolve("dataset"));
    dataset = OpenDataset.at(folder.resolve("dataset"));
    server = WebServer.start(dataset, Settings.usual().port(0));
    browser = new Browser(folder.resolve("profile"));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
      server.close();
      dataset.close();
    }
  }

  @BeforeEach
  void beginAsNew() {
    browser.size(1280, 900);
    browser.systemTheme("light");
    browser.open(address("search.html"));
    browser.script("localStorage.clear()");
    browser.complaints();
    browser.requests();
  }

  @AfterEach
  void nothingWasAskedOfTheWorldAndNothingFailed() {
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests())
        .isNotEmpty()
        .allMatch(
            url ->
                url.startsWith(server.uri().toString())
                    || url.startsWith("file:")
                    || url.startsWith("data:"));
  }

  private static String address(String path) {
    return server.uri() + path;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static Stream<String> pages() {
    return Stream.of(
        "",
        "list/articles.html",
        "list/agreement.html",
        "list/actors.html",
        ARTICLE,
        EVENT,
        "doc/actor/rus.html",
        "doc/place/istanbul.html",
        "doc/process/" + SEED + "-2.html",
        "network.html",
        "query.html",
        "query.html?query=" + encoded(COUNT),
        "query.html?query=" + encoded("SELECT ?p ?lat ?long { ?p wgs:lat ?lat ; wgs:long ?long }"),
        "query.html?query=nonsense",
        "search.html?q=prisoners",
        "search.html?q=Istambul",
        "ns");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPageIsAccessibleInLightAndDarkAndFitsAPhone(String page) {
    browser.open(address(page));
    assertThat(browser.accessibilityViolations()).as("light").isEmpty();
    browser.systemTheme("dark");
    browser.size(320, 640);
    browser.open(address(page));
    assertThat(browser.accessibilityViolations()).as("dark, 320 pixels").isEmpty();
    assertThat(
            (Boolean)
                browser.script(
                    "const page = document.documentElement; return page.scrollWidth <= page.clientWidth"))
        .as("nothing sticks out to the side")
        .isTrue();
  }

  @Test
  void aFactLeadsToItsSentenceHighlightedInTheArticle() {
    browser.open(address(EVENT));
    WebElement quote = browser.find("#told-1 a.quote");
    String words = quote.getText();
    browser.find("dl.facts a.source").click();
    assertThat(browser.address()).endsWith("#told-1");
    quote.click();
    browser.waitFor(d -> d.getCurrentUrl().contains("/article/"));
    WebElement mark = browser.find("mark:target");
    assertThat(mark.getText()).isEqualTo(words);
    assertThat(mark.getCssValue("background-color")).isNotEqualTo("rgba(0, 0, 0, 0)");
    assertThat(inView(mark)).isTrue();
  }

  private static boolean inView(WebElement element) {
    return browser.waitFor(
        d ->
            (Boolean)
                d.executeScript(
                    "const r = arguments[0].getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight",
                    element));
  }

  @Test
  void hoveringAnEventShowsItsWordsAndTheOtherWayRound() {
    browser.open(address(ARTICLE));
    WebElement note = browser.find("li[data-n='2']");
    browser.hover(note);
    assertThat(browser.all("mark.lit"))
        .isNotEmpty()
        .allMatch(mark -> List.of(mark.getAttribute("data-e").split(" ")).contains("2"));
    browser.hover(browser.find("mark[data-e='1 2']"));
    assertThat(browser.all("li.lit"))
        .extracting(each -> each.getAttribute("data-n"))
        .containsExactly("1", "2");
  }

  @Test
  void theTextStandsThereWordForWord() {
    browser.open(address(ARTICLE));
    String shown = (String) browser.script("return document.querySelector('.text').textContent");
    String kept = dataset.text(sha256()).orElseThrow();
    assertThat(shown).isEqualTo(kept);
  }

  private static String sha256() {
    return ((org.parley.store.Answer.Table)
            dataset.answer(
                "SELECT ?s { article:" + SEED + " pl:sha256 ?s }",
                Map.of(),
                Duration.ofSeconds(10)))
        .rows()
        .get(0)
        .get(0)
        .orElseThrow()
        .stringValue();
  }

  @Test
  void aQueryIsWrittenRunAndSharedByItsAddress() {
    browser.open(address("query.html"));
    browser.find(".CodeMirror").click();
    browser.pressControl("a");
    browser.press(COUNT);
    browser.pressControl(Keys.ENTER);
    browser.waitFor(d -> d.getCurrentUrl().contains("query="));
    String shared = browser.address();
    String first = browser.find("table.answer tbody").getText();
    assertThat(first).contains("pl:Statement");
    assertThat(browser.all(".chart rect")).hasSizeGreaterThan(5);
    browser.open("about:blank");
    browser.open(shared);
    assertThat(browser.find("table.answer tbody").getText()).isEqualTo(first);
  }

  @Test
  void theEditorCompletesWordsOfTheVocabulary() {
    browser.open(address("query.html"));
    browser.find(".CodeMirror").click();
    browser.pressControl("a");
    browser.press("SELECT ?m { ?m a pl:Agreem");
    browser.pressControl(Keys.SPACE);
    browser.waitFor(
        d -> {
          if (!d.findElements(By.cssSelector(".CodeMirror-hint")).isEmpty()) {
            browser.press(Keys.ENTER);
          }
          return written().contains("pl:Agreement");
        });
  }

  private static String written() {
    return (String) browser.script("return document.querySelector('#query').value");
  }

  @Test
  void placesOfAnAnswerStandOnAMap() {
    browser.open(
        address(
            "query.html?query="
                + encoded("SELECT ?p ?lat ?long { ?p wgs:lat ?lat ; wgs:long ?long }")));
    assertThat(browser.all("svg.map .spot")).hasSizeGreaterThan(1);
  }

  @Test
  void aMistakeInAQueryIsToldAndTheQueryStays() {
    browser.open(address("query.html?query=" + encoded("SELECT ?m { ?m a }")));
    assertThat(browser.find("[role=alert]").getText()).contains("cannot be read");
    assertThat(written()).isEqualTo("SELECT ?m { ?m a }");
  }

  @Test
  void searchSuggestsAsOneTypesAndFinds() {
    browser.open(address("search.html"));
    browser.find("#q").sendKeys("istan");
    browser.waitFor(d -> !d.findElements(By.cssSelector("#names option")).isEmpty());
    assertThat(browser.all("#names option"))
        .extracting(option -> option.getAttribute("value"))
        .contains("Istanbul");
    browser.find("#q").sendKeys(Keys.ENTER);
    browser.waitFor(d -> d.getCurrentUrl().contains("q=istan"));
    assertThat(browser.find("#found").getText()).contains("Istanbul", "sentence");
  }

  @Test
  void searchOffersTheNameThatWasMistyped() {
    browser.open(address("search.html?q=Istambul"));
    assertThat(browser.find("#found").getText()).contains("Did you mean", "Istanbul");
    browser.find("#found a").click();
    assertThat(browser.find("h1").getText()).isEqualTo("Istanbul");
  }

  @Test
  void whoeverGoesAstrayFindsAWayOn() {
    browser.open(address("doc/actor/russ"));
    assertThat(browser.accessibilityViolations()).isEmpty();
    browser.find("main p a").click();
    assertThat(browser.find("h1").getText()).isEqualTo("Russia");
    browser.complaints(); // The 404 itself, which a browser tells in its console.
  }

  @Test
  void theSwitchTurnsThePageDarkAndThatLasts() {
    browser.open(address(""));
    String light = background();
    browser.find("button.theme").click();
    String dark = background();
    assertThat(dark).isNotEqualTo(light);
    browser.open(address("list/actors.html"));
    assertThat(background()).isEqualTo(dark);
    browser.find("button.theme").click();
    assertThat(background()).isEqualTo(light);
  }

  private static String background() {
    return browser.find("html").getCssValue("background-color");
  }

  @Test
  void withTheKeyboardAloneOneGetsFromTheOverviewToASentence() {
    browser.open(address(""));
    browser.press(Keys.TAB);
    assertThat(browser.focused().getText()).isEqualTo("Skip to the content");
    browser.press(Keys.ENTER);
    assertThat(browser.tabTo(".happenings p a", 60)).isTrue();
    browser.press(Keys.ENTER);
    browser.waitFor(d -> d.getCurrentUrl().contains("/event/"));
    assertThat(browser.tabTo("a.quote", 60)).isTrue();
    browser.press(Keys.ENTER);
    browser.waitFor(d -> d.getCurrentUrl().contains("#char="));
    assertThat(browser.find("mark:target").isDisplayed()).isTrue();
  }

  @Test
  void theKeyboardLeavesTheEditor() {
    browser.open(address("query.html"));
    browser.find(".CodeMirror").click();
    browser.press(Keys.ESCAPE);
    assertThat(browser.focused().getText()).isEqualTo("Run");
  }

  @Test
  void theNetworkIsFilteredAndItsTableSaysTheSame() {
    browser.open(address("network.html?from=2025&to=2025"));
    assertThat(browser.all("svg.web [data-node]"))
        .extracting(node -> node.getAttribute("aria-label"))
        .containsExactlyInAnyOrder("Russia", "Ukraine");
    assertThat(browser.all("tbody tr")).hasSameSizeAs(browser.all("svg.web .edge"));
  }

  @Test
  void theStaticSiteOpensFromDiskAndSearches() {
    Path site = folder.resolve("site");
    new SiteFolder(dataset, false).write(site);
    browser.open(site.resolve("index.html").toUri().toString());
    browser.find(".happenings p a").click();
    browser.find("a.quote").click();
    assertThat(browser.find("mark:target").isDisplayed()).isTrue();
    assertThat(browser.accessibilityViolations()).isEmpty();
    browser.requests();
    browser.open(address(""));
  }

  @Test
  void aReportIsOneFileThatNeedsNothing() throws IOException {
    Path report = folder.resolve("report.html");
    Files.writeString(report, new Report(dataset).article(SEED).html());
    browser.requests();
    browser.open(report.toUri().toString());
    assertThat(browser.requests()).containsOnly(report.toUri().toString());
    browser.hover(browser.find("li[data-n='2']"));
    assertThat(browser.all("mark.lit")).isNotEmpty();
    assertThat(browser.accessibilityViolations()).isEmpty();
    browser.open(address(""));
  }
}
