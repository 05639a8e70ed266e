package org.parley.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LoggingPreferences;

/** The system's Chromium without a window, which keeps account of what it asks the network for. */
final class Browser implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final Duration PAUSE = Duration.ofMillis(40);
  private static final List<String> CHROMIUMS =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static final List<String> DRIVERS =
      List.of("/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver");

  private final ChromeDriver driver;

  /**
   * Starts one.
   *
   * @param profile an empty folder for what the browser keeps
   */
  Browser(Path profile) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium().orElseThrow());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + profile.toAbsolutePath());
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable("browser", Level.ALL);
    logs.enable("performance", Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(Path.of(driver().orElseThrow()).toFile())
            .build();
    this.driver = new ChromeDriver(service, options);
  }

  /** Whether this machine has one, with its driver. */
  static boolean isThere() {
    return chromium().isPresent() && driver().isPresent();
  }

  private static Optional<String> chromium() {
    return first(CHROMIUMS);
  }

  private static Optional<String> driver() {
    return first(DRIVERS);
  }

  private static Optional<String> first(List<String> places) {
    return places.stream().filter(place -> Files.isExecutable(Path.of(place))).findFirst();
  }

  void open(String address) {
    driver.get(address);
  }

  void size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    driver.manage().window().setSize(new Dimension(Math.max(width, 500), height));
  }

  /** Pretends that the system is set to light or to dark. */
  void systemTheme(String theme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
  }

  WebElement find(String css) {
    return waitFor(d -> d.findElement(By.cssSelector(css)));
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  /** Asks again until the answer is there and not false. */
  <T> T waitFor(Function<ChromeDriver, T> question) {
    Instant end = Instant.now().plus(PATIENCE);
    while (true) {
      try {
        T answer = question.apply(driver);
        if (!Boolean.FALSE.equals(answer)) {
          return answer;
        }
      } catch (NoSuchElementException | StaleElementReferenceException notYet) {
        if (Instant.now().isAfter(end)) {
          throw notYet;
        }
      }
      assertThat(Instant.now()).as("what the page was to show").isBefore(end);
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  String address() {
    return driver.getCurrentUrl();
  }

  String title() {
    return driver.getTitle();
  }

  Object script(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Runs a script that calls its last argument with the answer when it has one. */
  Object scriptThatAnswersLater(String script, Object... arguments) {
    return driver.executeAsyncScript(script, arguments);
  }

  void hover(WebElement element) {
    new Actions(driver).moveToElement(element).perform();
  }

  /** Types at the place that has the focus. */
  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Presses a key while the control key is down. */
  void pressControl(CharSequence key) {
    new Actions(driver).keyDown(Keys.CONTROL).sendKeys(key).keyUp(Keys.CONTROL).perform();
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /**
   * Goes on with the tab key until the focus is on what is wanted; false if it never gets there.
   */
  boolean tabTo(String css, int most) {
    for (int i = 0; i < most; i++) {
      press(Keys.TAB);
      if ((Boolean) script("return document.activeElement.matches(arguments[0])", css)) {
        return true;
      }
    }
    return false;
  }

  /** What axe-core has against the page: rule and element, none if all is well. */
  @SuppressWarnings("unchecked")
  List<String> accessibilityViolations() {
    script(resource("/axe.min.js"));
    return (List<String>)
        scriptThatAnswersLater(
            "const done = arguments[arguments.length - 1];"
                + "axe.run({preload: false, runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']})"
                + ".then(r => done(r.violations.flatMap(v => v.nodes.map(n =>"
                + " v.id + ': ' + n.target.join(' ') + ' ' + n.html.slice(0, 160)))));");
  }

  /** A script among the libraries of the tests. */
  static String resource(String name) {
    try (InputStream in = Browser.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the console said since it was last asked, where it is a warning or worse. */
  List<String> complaints() {
    return driver.manage().logs().get("browser").getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  /** The addresses that pages asked for since this was last asked. */
  List<String> requests() {
    return driver.manage().logs().get("performance").getAll().stream()
        .map(LogEntry::getMessage)
        .filter(message -> message.contains("\"Network.requestWillBeSent\""))
        .flatMap(Browser::url)
        .toList();
  }

  private static Stream<String> url(String message) {
    int at = message.indexOf("\"url\":\"", message.indexOf("\"request\":{"));
    return at < 0
        ? Stream.empty()
        : Stream.of(message.substring(at + 7, message.indexOf('"', at + 7)));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
