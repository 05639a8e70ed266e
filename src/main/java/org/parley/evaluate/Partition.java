package org.parley.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/**
 * Which mentions are one thing: reports of one event, names of one actor.
 *
 * @param things the thing of each mention
 */
public record Partition(Map<String, String> things) {

  public Partition {
    things = Map.copyOf(things);
  }

  /**
   * Reads CSV of two columns, the mention and its thing, below a line of headers. The thing has no
   * comma in it; the mention may.
   *
   * @throws Fault if a line has one column only, or a mention comes twice
   */
  public static Partition read(Path file) {
    Map<String, String> things = new LinkedHashMap<>();
    List<String> lines = lines(file);
    for (int line = 1; line < lines.size(); line++) {
      String text = lines.get(line).strip();
      int comma = text.lastIndexOf(',');
      if (!text.isEmpty() && comma < 1) {
        throw bad("expected a mention, a comma and its thing", file, line);
      }
      if (!text.isEmpty()
          && things.put(text.substring(0, comma), text.substring(comma + 1)) != null) {
        throw bad("'" + text.substring(0, comma) + "' comes twice", file, line);
      }
    }
    return new Partition(things);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw Fault.of(ExitCode.BAD_INPUT, "cannot be read as text").at(file).causedBy(e);
    }
  }

  private static Fault bad(String what, Path file, int line) {
    return Fault.of(ExitCode.BAD_INPUT, what).at(file + ":" + (line + 1));
  }

  boolean together(String one, String other) {
    return things.containsKey(one) && things.get(one).equals(things.get(other));
  }
}
