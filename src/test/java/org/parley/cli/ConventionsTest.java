package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.coding.Coding;
import org.parley.coding.Span;

/** What every command owes to a shell: streams, exit codes, colours, quiet ends. */
class ConventionsTest {

  @TempDir private Path folder;

  @Test
  void helpIsDataOnStandardOutput() {
    Run help = Run.of("--help");
    assertThat(help.exitCode()).isZero();
    assertThat(help.out()).contains("Usage: parley", "Examples:", "Exit codes:");
    assertThat(help.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "load",
        "extract",
        "query",
        "queries",
        "show",
        "validate",
        "info",
        "export",
        "remove",
        "evaluate",
        "completion"
      })
  void everyCommandHasHelpWithExamples(String command) {
    Run help = Run.of(command, "--help");
    assertThat(help.exitCode()).isZero();
    assertThat(help.out()).contains("Usage: parley " + command, "Examples:", "parley " + command);
    assertThat(help.err()).isEmpty();
  }

  @Test
  void theVersionIsOneLine() {
    assertThat(Run.of("--version").out()).matches("parley \\d+\\.\\d+\\.\\d+\\S*\n");
  }

  @Test
  void theVersionAsJsonNamesLibrariesAndJava() throws IOException {
    JsonNode versions = new ObjectMapper().readTree(Run.of("--version", "--json").out());
    assertThat(versions.fieldNames())
        .toIterable()
        .containsExactly("parley", "jena", "rdf4j", "corenlp", "java");
    assertThat(versions.get("jena").asText()).matches("\\d.*");
  }

  @Test
  void noCommandIsWrongUsage() {
    Run nothing = Run.of();
    assertThat(nothing.exitCode()).isEqualTo(2);
    assertThat(nothing.out()).isEmpty();
    assertThat(nothing.err()).contains("a command is missing", "parley --help");
  }

  @Test
  void aMistypedCommandGetsAHint() {
    Run mistyped = Run.of("extrat");
    assertThat(mistyped.exitCode()).isEqualTo(2);
    assertThat(mistyped.out()).isEmpty();
    assertThat(mistyped.err()).contains("no command 'extrat'", "extract");
  }

  @Test
  void anUnknownOptionIsWrongUsage() {
    Run mistyped = Run.of("extract", "--explian", "x.txt");
    assertThat(mistyped.exitCode()).isEqualTo(2);
    assertThat(mistyped.out()).isEmpty();
    assertThat(mistyped.err()).contains("--explian", "parley extract --help");
  }

  @Test
  void aPipeIsNeverColoured() {
    assertThat(Run.of("--help").out()).doesNotContain("\u001B[");
  }

  @Test
  void aTerminalIsColoured() {
    Run help = new Run().onTerminal().command("--help");
    assertThat(help.out()).contains("\u001B[");
  }

  @Test
  void noColorIsObeyedOnATerminal() {
    Run help = new Run().onTerminal().with("NO_COLOR", "1").command("--help");
    assertThat(help.out()).doesNotContain("\u001B[");
  }

  @Test
  void anInternalErrorIsOneLineAndWhereToReport() throws IOException {
    Run broken =
        new Run().coding(article -> halfCoding()).command("extract", article("a.txt").toString());
    assertThat(broken.exitCode()).isEqualTo(4);
    assertThat(broken.err()).contains("internal error", "report").doesNotContain("\tat ");
  }

  @Test
  void aReaderThatWentAwayIsNoFailure() throws IOException {
    Run piped =
        new Run()
            .writingTo(failingWith("Broken pipe"))
            .coding(ConventionsTest::empty)
            .command("extract", article("a.txt").toString());
    assertThat(piped.exitCode()).isZero();
    assertThat(piped.err()).isEmpty();
  }

  @Test
  void aFullDiskIsTold() throws IOException {
    Run full =
        new Run()
            .writingTo(failingWith("No space left on device"))
            .coding(ConventionsTest::empty)
            .command("extract", article("a.txt").toString());
    assertThat(full.exitCode()).isEqualTo(7);
    assertThat(full.err()).contains("No space left on device");
  }

  @Test
  void whatWasPassedOverIsToldByLoadAndByExtract() throws IOException {
    String article = article("a.txt").toString();
    Run load =
        new Run()
            .coding(ConventionsTest::gap)
            .command("load", "--dataset", folder.resolve("data").toString(), article);
    Run extract = new Run().coding(ConventionsTest::gap).command("extract", article);
    assertThat(load.exitCode()).isZero();
    assertThat(load.err()).contains("a.txt: a sentence too long to be analysed was passed over");
    assertThat(extract.err()).contains("a sentence too long to be analysed was passed over");
    assertThat(extract.out()).contains("\"unread\":[{\"start\":9,\"end\":60}]");
  }

  private static Coding gap(org.parley.article.Article article) {
    return new Coding(
        article.id(),
        Optional.empty(),
        "test",
        List.of(),
        List.of(),
        List.of(new Span(9, 60)),
        Set.of());
  }

  private Path article(String name) throws IOException {
    return Files.writeString(
        folder.resolve(name),
        "A title\n\nThe two sides met in Geneva on Monday for their talks.\n");
  }

  private static Coding empty(org.parley.article.Article article) {
    return new Coding(article.id(), Optional.empty(), "test", List.of(), List.of());
  }

  private static Coding halfCoding() {
    throw new IllegalStateException("a fault of the program");
  }

  private static OutputStream failingWith(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
