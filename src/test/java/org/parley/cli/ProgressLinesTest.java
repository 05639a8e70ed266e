package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.app.Outcome;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

class ProgressLinesTest {

  private static final Path FILE = Path.of("a.txt");

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Instant now = Instant.EPOCH;
  private final ProgressLines progress =
      new ProgressLines(
          new Console(
              InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, Map.of(), ""),
          () -> now);

  @Test
  void aShortRunSaysNothing() {
    progress.starts(2);
    progress.done(new Outcome.Unchanged(FILE));
    progress.done(new Outcome.Unchanged(FILE));
    progress.ends();
    assertThat(said()).isEmpty();
  }

  @Test
  void aLineComesEveryTenSecondsAndNoSooner() {
    progress.starts(5);
    now = now.plusSeconds(10);
    progress.done(new Outcome.Unchanged(FILE));
    now = now.plusSeconds(9);
    progress.done(new Outcome.Unchanged(FILE));
    now = now.plusSeconds(1);
    progress.done(new Outcome.Failed(FILE, Fault.of(ExitCode.BAD_INPUT, "empty file")));
    assertThat(said()).isEqualTo("parley: 1 of 5 articles\nparley: 3 of 5 articles, 1 failed\n");
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
