package org.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.Talks;

class ServeCommandTest {

  @TempDir Path folder;

  @Test
  void aDatasetThatIsNotThereIsNotServedAndNotMade() {
    Path nothing = folder.resolve("nothing");
    Run run = Run.of("serve", "--dataset", nothing.toString());
    assertThat(run.exitCode()).isEqualTo(5);
    assertThat(nothing).doesNotExist();
  }

  @Test
  void aPortThatSomebodyHasIsToldInOneLine() throws IOException {
    Path dataset = folder.resolve("dataset");
    Path article = Talks.article(folder, "one", "Geneva");
    new Run()
        .coding(new Talks())
        .command("load", "--dataset", dataset.toString(), article.toString());
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      Run run = Run.of("serve", "--port", port, "--dataset", dataset.toString());
      assertThat(run.exitCode()).isEqualTo(7);
      assertThat(run.err()).contains("cannot listen on 127.0.0.1:" + port).contains("--port");
      assertThat(List.of(run.err().split("\n"))).hasSize(1);
    }
  }

  @Test
  void aPortThatThereIsNotIsWrongUsage() {
    Path dataset = loaded();
    for (String port : List.of("70000", "-1")) {
      Run run = Run.of("serve", "--port", port, "--dataset", dataset.toString());
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).contains("there is no port " + port, "65535");
    }
  }

  @Test
  void aTokenThatCanBeGuessedIsNoneAndIsNotRepeated() throws IOException {
    Path file = Files.writeString(folder.resolve("token"), "se cret\n");
    for (Run run :
        List.of(
            Run.of("serve", "--update", "--token-file", file.toString()),
            new Run().with("PARLEY_TOKEN", "secret").command("serve", "--update"))) {
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).contains("token is at least 16").doesNotContain("cret");
    }
  }

  @Test
  void aTokenWithoutUpdatesOrWithoutItsFileIsWrongUsage() {
    assertThat(Run.of("serve", "--token-file", "token").exitCode()).isEqualTo(2);
    Run missing = Run.of("serve", "--update", "--token-file", folder.resolve("none").toString());
    assertThat(missing.exitCode()).isEqualTo(2);
    assertThat(missing.err()).contains("no such file");
  }

  @Test
  void ctrlCEndsItCleanlyAndMeanwhileOthersAskIt() throws Exception {
    Path dataset = loaded();
    Process server = start(dataset);
    try {
      List<String> told = untilItServes(server);
      assertThat(told.get(0)).containsPattern("this token, which is shown only now: [\\w-]{43}$");
      Run query = Run.of("query", "articles", "--dataset", dataset.toString());
      assertThat(query.out()).contains("Talks in Geneva");
      // A process of its own has nothing of the server's that could help it.
      Process other = command("query", "articles", "--dataset", dataset.toString()).start();
      assertThat(new String(other.getInputStream().readAllBytes(), UTF_8))
          .isEqualTo(query.out())
          .contains("Talks in Geneva");
      assertThat(other.waitFor()).isZero();
      Run load = Run.of("load", folder.resolve("one.txt").toString(), "--dataset", "" + dataset);
      assertThat(load.exitCode()).isEqualTo(5);
      assertThat(load.err()).contains("in use by process " + server.pid());
      signal("INT", server);
      assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(server.exitValue()).isEqualTo(130);
    } finally {
      server.destroyForcibly();
    }
    assertThat(dataset.resolve("server.json")).doesNotExist();
    assertThat(Run.of("info", "--dataset", dataset.toString()).exitCode()).isZero();
  }

  @Test
  void aKilledServerLeavesADatasetThatOpens() throws Exception {
    Path dataset = loaded();
    Process server = start(dataset);
    untilItServes(server);
    server.destroyForcibly().waitFor();
    assertThat(dataset.resolve("server.json")).exists();
    Run query = Run.of("query", "articles", "--dataset", dataset.toString());
    assertThat(query.exitCode()).isZero();
    assertThat(query.out()).contains("Talks in Geneva");
  }

  private Path loaded() {
    Path dataset = folder.resolve("dataset");
    Path article = Talks.article(folder, "one", "Geneva");
    Run load =
        new Run()
            .coding(new Talks())
            .command("load", "--dataset", dataset.toString(), article.toString());
    assertThat(load.exitCode()).isZero();
    return dataset;
  }

  private static Process start(Path dataset) throws IOException {
    return command("serve", "--update", "--port", "0", "--dataset", dataset.toString())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static ProcessBuilder command(String... words) {
    List<String> command =
        new ArrayList<>(
            List.of(
                // What the build runs in may ignore Ctrl-C, and its processes then do too.
                "env",
                "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(words));
    return new ProcessBuilder(command);
  }

  private static List<String> untilItServes(Process server) {
    List<String> told = new ArrayList<>();
    Iterator<String> lines = server.errorReader().lines().iterator();
    while (lines.hasNext()) {
      String line = lines.next();
      told.add(line);
      if (line.contains("serving on")) {
        return told;
      }
    }
    throw new AssertionError("it does not serve: " + told);
  }

  private static void signal(String name, Process process) throws Exception {
    Process kill = new ProcessBuilder("kill", "-" + name, "" + process.pid()).start();
    assertThat(kill.waitFor()).isZero();
  }
}
