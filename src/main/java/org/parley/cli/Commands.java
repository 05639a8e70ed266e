package org.parley.cli;

import java.util.List;

/** The commands, in the order in which a newcomer meets them. */
final class Commands {

  private Commands() {}

  static List<Object> all(Console console) {
    return List.of(new CompletionCommand(console));
  }
}
