package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.fault.ExitCode;

/** A coding with a round that cannot be, beside good ones. */
class StrictLoadTest {

  private static final String HEADER =
      "article,published,coder,type,time,participant,round,sentence\n";
  private static final String MEETING =
      "%s,2025-06-03,A,Meeting,2025-06-02,Iran; Oman,1,They met.\n";
  private static final String ROUND_NOUGHT =
      "%s,2025-06-03,A,Meeting,2025-06-02,Iran; Oman,0,They met.\n";

  private static final String LINKED =
      "article,published,coder,id,type,time,place,participant,links,sentence\n";
  private static final String LATER =
      "%s,2025-06-03,A,e1,Meeting,2025-06-02,Geneva,Iran; Oman,%s,They met.\n";
  private static final String EARLIER =
      "%1$s,2025-06-03,A,e2,Meeting,2025-05-12,Doha,Iran; Oman,%2$s,They met before in %1$s.\n";

  @TempDir private Path folder;
  private Path dataset;

  @BeforeEach
  void loadAMeeting() {
    dataset = folder.resolve("dataset");
    load(true, MEETING.formatted("first"));
  }

  @Test
  void anArticleThatBreaksAShapeIsNotStoredAndTheOthersAre() {
    LoadReport report = load(true, ROUND_NOUGHT.formatted("bad") + MEETING.formatted("second"));

    assertThat(report.counts()).containsEntry("added", 1).containsEntry("failed", 1);
    assertThat(quads())
        .anyMatch(quad -> quad.contains("article/second"))
        .noneMatch(quad -> quad.contains("article/bad"));
    assertThat(Validation.of(dataset))
        .noneMatch(found -> found.severity().name().equals("VIOLATION"));
  }

  @Test
  void itIsToldInOneLineWithTheFileTheThingAndWhatMustBe() {
    LoadReport report = load(true, ROUND_NOUGHT.formatted("bad"));

    assertThat(report.failures())
        .singleElement()
        .extracting(Outcome.Failed::fault)
        .satisfies(fault -> assertThat(fault.exitCode()).isEqualTo(ExitCode.BAD_INPUT))
        .satisfies(
            fault ->
                assertThat(fault.line())
                    .doesNotContain("\n")
                    .contains("events.csv: not as it must be: ", "meeting-bad-1")
                    .contains("a round is a number from 1 on"));
  }

  @Test
  void whatTheDatasetHadOfItStays() {
    List<String> before = quads();

    load(true, ROUND_NOUGHT.formatted("first"));

    assertThat(quads()).isEqualTo(before);
  }

  @Test
  void otherwiseItIsStoredAndValidationFindsIt() {
    load(false, ROUND_NOUGHT.formatted("bad"));

    assertThat(Validation.of(dataset))
        .anyMatch(found -> found.severity().name().equals("VIOLATION"));
  }

  @Test
  void whatOnlySeveralArticlesTogetherBreakIsHeldAgainstTheLast() {
    String one = LATER.formatted("one", "previous e2") + EARLIER.formatted("one", "");
    String two = LATER.formatted("two", "") + EARLIER.formatted("two", "previous e1");
    String good = LATER.formatted("three", "previous e2") + EARLIER.formatted("three", "");
    load(true, LINKED, one);
    List<String> before = quads();

    LoadReport alone = load(true, LINKED, two);

    assertThat(alone.failures())
        .singleElement()
        .satisfies(
            failed ->
                assertThat(failed.fault().line())
                    .doesNotContain("\n")
                    .contains("events.csv: not as it must be: ")
                    .contains("nothing happens before itself"));
    assertThat(quads()).isEqualTo(before);

    LoadReport among = load(true, LINKED, two + good);

    assertThat(among.counts()).containsEntry("added", 1).containsEntry("failed", 1);
    assertThat(quads())
        .anyMatch(quad -> quad.contains("article/three"))
        .noneMatch(quad -> quad.contains("article/two"));
    assertThat(Validation.of(dataset))
        .noneMatch(found -> found.severity().name().equals("VIOLATION"));
  }

  @Test
  void noArticleIsBlamedForWhatWasWrongBeforeIt() {
    load(false, ROUND_NOUGHT.formatted("bad"));

    assertThat(load(true, MEETING.formatted("bad2").replace(",1,", ",,")).failures()).isEmpty();
    assertThat(quads()).anyMatch(quad -> quad.contains("article/bad2"));
  }

  @Test
  void theTextOfWhatIsRefusedIsNotKept() throws IOException {
    load(true, LINKED, LATER.formatted("one", "previous e2") + EARLIER.formatted("one", ""));
    List<Path> before = texts();

    load(true, LINKED, LATER.formatted("two", "") + EARLIER.formatted("two", "previous e1"));

    assertThat(texts()).isEqualTo(before);
  }

  private List<Path> texts() throws IOException {
    try (Stream<Path> files = Files.walk(dataset.resolve("texts"))) {
      return files.sorted().toList();
    }
  }

  private LoadReport load(boolean strict, String rows) {
    return load(strict, HEADER, rows);
  }

  private LoadReport load(boolean strict, String header, String rows) {
    try {
      Path sheet = Files.writeString(folder.resolve("events.csv"), header + rows);
      return new Loader(house(), dataset, new LoadSettings(Optional.empty(), false, strict))
          .load(List.of(sheet), new Unheard(), new Stop());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static House house() {
    return new House(
        () -> {
          throw new AssertionError("nothing is extracted here");
        });
  }

  private List<String> quads() {
    try (OpenDataset open = OpenDataset.at(dataset)) {
      return open.store().statements().stream().map(Object::toString).sorted().toList();
    }
  }
}
