package org.parley.rules;

import java.util.List;
import java.util.Map;
import org.parley.coding.Ordered;

/** A sentence that a rule must find, with the names that it must find for each role. */
public record Example(String sentence, Map<String, List<String>> finds) {

  public Example {
    finds = Ordered.copyOf(finds);
  }
}
