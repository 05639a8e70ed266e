package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command of the README and of {@code docs/}, run as it stands there, page by page from top
 * to bottom, with what the page says that it prints, in a folder that holds what the pages speak
 * of: {@code seeds/}, a folder {@code articles/}, their right codings in {@code gold/}, {@code
 * new/}, an article that is not loaded yet, {@code coded/}, one with its coding, and data that
 * others made.
 */
class DocumentationIT {

  private static final Path SEEDS = Shell.DISTRIBUTION.resolve("seeds");
  private static final Path CASES = Path.of("src/test/resources/cases");

  /** A block of shell commands in Markdown, or of what those before it print, whole or in part. */
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(sh|text)\\n(.*?)^```");

  /** Commands that go on until they are stopped; they have tests of their own. */
  private static final Pattern ENDLESS = Pattern.compile("parley serve\\b.*");

  /** A question with a name and nothing else. */
  private static final Pattern PLAIN_QUERY = Pattern.compile("parley query [a-z-]+");

  private static final String EVENTS =
      "article,type,time,participant,sentence\nday,Meeting,2025-06-01,Iran; Oman,They met.\n";

  private static final String CORRECTIONS =
      "decision,thing,property,value,right\nretract,event:meeting-day-1,participant,Oman,\n";

  private static final String MORE =
      """
      decision,thing,property,value,right
      retract,event:meeting-000_fd97e8f0f252003c-1,place,,
      """;

  private static final String TRUTH = "report,event\nmeeting-000_fd97e8f0f252003c-1,second round\n";

  @TempDir private static Path folder;

  @BeforeAll
  static void aFolderAsTheReaderHasIt() throws Exception {
    copy(SEEDS, "000_fd97e8f0f252003c", "seeds", ".txt", ".yaml");
    copy(CASES, "vell-second-round", "articles", ".txt", ".yaml");
    copy(CASES, "vell-second-round", "gold", ".json");
    copy(CASES, "border-reopens", "new", ".txt", ".yaml");
    copy(CASES, "hill-league-truce", "coded", ".txt", ".yaml", ".json");
    Files.writeString(folder.resolve("events.csv"), EVENTS);
    Files.writeString(folder.resolve("corrections.csv"), CORRECTIONS);
    Files.writeString(folder.resolve("more-corrections.csv"), MORE);
    Files.writeString(folder.resolve("truth.csv"), TRUTH);
    assertThat(new Shell(folder).run("parley load seeds").exitCode()).isZero();
    assertThat(new Shell(folder).run("parley export -o shared.trig").exitCode()).isZero();
  }

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.list(Path.of("docs"))) {
      List<Path> pages = new ArrayList<>(docs.filter(p -> p.toString().endsWith(".md")).toList());
      pages.add(Path.of("README.md"));
      return pages.stream().sorted();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyCommandOfThePageDoesWhatItShouldAndPrintsWhatThePageShows(Path page) throws Exception {
    String printed = "";
    for (MatchResult block : BLOCK.matcher(Files.readString(page)).results().toList()) {
      if (block.group(1).equals("sh")) {
        printed = run(commands(block.group(2)));
      } else {
        assertThat(printed).contains(block.group(2));
      }
    }
  }

  private static String run(List<String> commands) throws Exception {
    StringBuilder printed = new StringBuilder();
    for (String command : commands) {
      Shell.Ended ended = new Shell(folder).run(atTerminal(command));
      assertThat(ended.exitCode()).as("%s%n%s", command, ended.err()).isZero();
      printed.append(ended.out());
    }
    return printed.toString();
  }

  /**
   * Answers come as tables where nothing else is said, as they do for whoever types the command.
   */
  private static String atTerminal(String command) {
    return PLAIN_QUERY.matcher(command).matches() ? command + " --format table" : command;
  }

  private static List<String> commands(String block) {
    return block
        .lines()
        .map(line -> line.replaceFirst("^\\./", ""))
        .filter(line -> line.startsWith("parley ") && !ENDLESS.matcher(line).matches())
        .toList();
  }

  private static void copy(Path from, String name, String to, String... endings)
      throws IOException {
    Path target = Files.createDirectories(folder.resolve(to));
    for (String ending : endings) {
      Files.copy(from.resolve(name + ending), target.resolve(name + ending));
    }
  }
}
