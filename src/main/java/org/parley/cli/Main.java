package org.parley.cli;

/** Starts Parley from a process: its streams in, its exit code out. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.exit(new Parley(Console.ofProcess()).run(args));
  }
}
