package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
}
