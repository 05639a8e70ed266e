package org.parley.resolve;

import java.util.List;
import org.parley.resource.ResourceFolder;

/** Lists of words in {@code resolve/}: one entry a line, "#" before a comment. */
final class WordList {

  private WordList() {}

  static List<String> read(String name) {
    return ResourceFolder.text("resolve/" + name)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }
}
