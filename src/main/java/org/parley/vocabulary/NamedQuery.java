package org.parley.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A SPARQL query of a file, without prefixes. Its head is comments: the first line says what it
 * answers, lines that begin with {@code # param} which variables a user may bind.
 *
 * @param name the stem of the file's name
 * @param parameters what each variable stands for, by its name
 */
public record NamedQuery(
    String name, String description, Map<String, String> parameters, String text) {

  private static final String PARAM = "# param ";
  private static final Pattern NUMBER = Pattern.compile("^CQ\\d+\\. ");

  static NamedQuery of(String name, String text) {
    List<String> head = text.lines().takeWhile(line -> line.startsWith("#")).toList();
    if (head.isEmpty()) {
      throw new IllegalStateException(name + ": the first line must say what the query answers");
    }
    Map<String, String> parameters = new TreeMap<>();
    head.stream()
        .filter(line -> line.startsWith(PARAM))
        .map(line -> line.substring(PARAM.length()).split(":", 2))
        .forEach(parts -> parameters.put(parts[0].strip(), parts[1].strip()));
    return new NamedQuery(name, head.get(0).substring(1).strip(), parameters, text);
  }

  /** What it answers, without the number that it may have among the competency questions. */
  public String question() {
    return NUMBER.matcher(description).replaceFirst("");
  }
}
