package org.parley.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the editor completes: the prefixes and the vocabulary of the dataset. */
final class Words {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Desk desk;

  Words(Desk desk) {
    this.desk = desk;
  }

  /** For a script element, which only {@code <} could end. */
  String json() {
    List<String> classes = new ArrayList<>();
    List<String> properties = new ArrayList<>();
    for (Row row : new Sheet(desk, "").ask("words")) {
      (row.text("class").equals("true") ? classes : properties).add(row.text("word"));
    }
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("prefixes", desk.dataset().info().prefixes().namespaces());
    words.put("classes", classes);
    words.put("properties", properties);
    try {
      return JSON.writeValueAsString(words).replace("<", "\\u003c");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
