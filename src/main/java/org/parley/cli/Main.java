package org.parley.cli;

import org.parley.app.House;

/** Starts Parley from a process: its streams in, its exit code out. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.exit(new Parley(Console.ofProcess(), House.standard()).run(args));
  }
}
