package org.parley.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a command talks to. Data goes to {@link #out}, everything else to {@link #err}; tests give
 * their own.
 */
final class Console {

  /** The launcher tells which streams are terminals: Java 17 cannot ask for each of them. */
  private static final String TERMINALS = "parley.terminal";

  private final InputStream in;
  private final DataStream out;
  private final PrintStream err;
  private final Map<String, String> environment;
  private final String terminals;

  Console(
      InputStream in,
      OutputStream out,
      OutputStream err,
      Map<String, String> environment,
      String terminals) {
    this.in = in;
    this.out = new DataStream(new BufferedOutputStream(out));
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    this.environment = Map.copyOf(environment);
    this.terminals = terminals;
  }

  static Console ofProcess() {
    return new Console(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        System.getenv(),
        System.getProperty(TERMINALS, ""));
  }

  /** Standard output, for data alone. */
  DataStream out() {
    return out;
  }

  /** Standard error, for words. */
  PrintStream err() {
    return err;
  }

  /** Says a line to the person at the keyboard. */
  void say(String line) {
    err.println(line);
  }

  /** All of standard input, as text. */
  String readAll() throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }

  Map<String, String> environment() {
    return environment;
  }

  boolean outIsTerminal() {
    return terminals.contains("out");
  }

  boolean errIsTerminal() {
    return terminals.contains("err") && !"dumb".equals(environment.get("TERM"));
  }

  /** Colour only where a person looks and did not forbid it. */
  boolean colour() {
    return outIsTerminal()
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !"dumb".equals(environment.get("TERM"));
  }

  boolean debugging() {
    return "1".equals(environment.get("PARLEY_DEBUG"));
  }
}
