package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A shell in a folder of its own, with the finished distribution on its path. */
record Shell(Path folder) {

  static final Path DISTRIBUTION = Path.of(System.getProperty("parley.distribution"));

  /** Runs a command to its end; its dataset is {@code data} in the folder. */
  Ended run(String command) throws IOException, InterruptedException {
    Path out = Files.createTempFile("out", null);
    Path err = Files.createTempFile("err", null);
    try {
      int exitCode = exitCode(command, out, err);
      return new Ended(
          exitCode,
          Files.readString(out, StandardCharsets.UTF_8),
          Files.readString(err, StandardCharsets.UTF_8));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private int exitCode(String command, Path out, Path err)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", command);
    builder.environment().merge("PATH", DISTRIBUTION.resolve("bin") + ":", (old, bin) -> bin + old);
    builder.environment().put("PARLEY_DATASET", folder.resolve("data").toString());
    Process process =
        builder
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    process.getOutputStream().close();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).as(command).isTrue();
    return process.exitValue();
  }

  record Ended(int exitCode, String out, String err) {}
}
