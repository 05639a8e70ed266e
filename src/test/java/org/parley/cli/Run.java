package org.parley.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.parley.app.Coder;
import org.parley.app.House;

/** One command run in this process, with streams, environment and coder of its own. */
final class Run {

  private final Map<String, String> environment = new HashMap<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private InputStream in = InputStream.nullInputStream();
  private OutputStream stdout = out;
  private String terminals = "";
  private Coder coder =
      article -> {
        throw new AssertionError("nothing may be coded here");
      };
  private int exitCode = -1;

  static Run of(String... args) {
    return new Run().command(args);
  }

  Run with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Run coding(Coder by) {
    coder = by;
    return this;
  }

  Run reading(String text) {
    in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  Run onTerminal() {
    terminals = "outerr";
    return this;
  }

  Run writingTo(OutputStream other) {
    stdout = other;
    return this;
  }

  Run command(String... args) {
    Console console = new Console(in, stdout, err, environment, terminals);
    exitCode = new Parley(console, new House(() -> coder)).run(args);
    return this;
  }

  int exitCode() {
    return exitCode;
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
