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
 * to bottom, in a folder that holds what the pages speak of: {@code seeds/}, a folder {@code
 * articles/}, their right codings in {@code gold/}, {@code new/}, an article that is not loaded
 * yet, {@code coded/}, one with its coding, and data that others made.
 */
class DocumentationIT {

  private static final Path SEEDS = Shell.DISTRIBUTION.resolve("seeds");
  private static final Path CASES = Path.of("src/test/resources/cases");

  /** A block of shell commands in Markdown. */
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\\n(.*?)^```");

  /** Commands that go on until they are stopped; they have tests of their own. */
  private static final Pattern ENDLESS = Pattern.compile("parley serve\\b.*");

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
  void everyCommandOfThePageDoesWhatItShould(Path page) throws Exception {
    for (String command : commands(Files.readString(page))) {
      Shell.Ended ended = new Shell(folder).run(command);
      assertThat(ended.exitCode()).as("%s%n%s", command, ended.err()).isZero();
    }
  }

  private static List<String> commands(String page) {
    return BLOCK
        .matcher(page)
        .results()
        .map((MatchResult block) -> block.group(1))
        .flatMap(String::lines)
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
