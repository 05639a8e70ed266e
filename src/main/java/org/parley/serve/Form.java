package org.parley.serve;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a query string, or of a form that was sent, in their order. */
record Form(Map<String, List<String>> fields) {

  static Form of(String encoded) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (String field : encoded.split("&")) {
      if (!field.isEmpty()) {
        String[] parts = field.split("=", 2);
        fields
            .computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>())
            .add(parts.length == 1 ? "" : decoded(parts[1]));
      }
    }
    return new Form(fields);
  }

  private static String decoded(String encoded) {
    try {
      return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Refusal.badRequest("a percent sign stands for nothing in " + encoded).causedBy(e);
    }
  }

  /** All values of a field. */
  List<String> all(String name) {
    return fields.getOrDefault(name, List.of());
  }

  /** The value of a field that may be there once. */
  Optional<String> one(String name) {
    List<String> values = all(name);
    if (values.size() > 1) {
      throw Refusal.badRequest("'" + name + "' is there " + values.size() + " times");
    }
    return values.stream().findFirst();
  }

  /** The first value of each field. */
  Map<String, String> firsts() {
    Map<String, String> firsts = new LinkedHashMap<>();
    fields.forEach((name, values) -> firsts.put(name, values.get(0)));
    return firsts;
  }
}
